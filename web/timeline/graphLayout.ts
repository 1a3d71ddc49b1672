import { graphGroups, type GraphShape } from './graphShape';

/** Where a node is drawn, in pixels from the middle. */
export interface Place {
  x: number;
  y: number;
  /** Direction from the middle in radians, clockwise from the right; null in the middle itself. */
  angle: number | null;
}

/** Pixels along a ring for each node, and between two rings at the least. */
const room = 27;
const ringGap = 185;

/** Of those one step nearer the middle, the one a node is drawn beside: whom it has spoken with most. */
function parents({ points, ties }: GraphShape): Map<string, string> {
  const step = new Map(points.map((point) => [point.id, point.step]));
  const best = new Map<string, { id: string; times: number }>();
  for (const { from, to, times } of ties) {
    for (const [child, parent] of [
      [from.id, to.id],
      [to.id, from.id],
    ] as const) {
      const isNearer = step.has(child) && step.get(parent) === step.get(child)! - 1;
      if (isNearer && (best.get(child)?.times ?? 0) < times) best.set(child, { id: parent, times });
    }
  }
  return new Map([...best].map(([child, { id }]) => [child, id]));
}

/**
 * Places the middle, and round it one ring for each step; like stands beside like, and what lies further out stands
 * behind the one it is known through. The same graph is always drawn the same.
 */
export function graphLayout(graph: GraphShape): Map<string, Place> {
  const parentOf = parents(graph);
  const sorted = [...graph.points].sort(
    (one, other) =>
      graphGroups.indexOf(one.group) - graphGroups.indexOf(other.group) || one.name.localeCompare(other.name, 'sv'),
  );
  const children = Map.groupBy(sorted, ({ id }) => parentOf.get(id) ?? '');
  const places = new Map<string, Place>();
  const countByStep = Map.groupBy(graph.points, ({ step }) => step);

  const radii = [0];
  for (let step = 1; countByStep.has(step); step++) {
    const around = ((countByStep.get(step)?.length ?? 0) * room) / (2 * Math.PI);
    radii.push(Math.max(radii[step - 1]! + ringGap, around));
  }
  const leaves = (id: string): number => {
    const below = children.get(id) ?? [];
    return below.length === 0 ? 1 : below.reduce((sum, child) => sum + leaves(child.id), 0);
  };
  const lay = (id: string, step: number, from: number, span: number) => {
    const angle = from + span / 2;
    const radius = radii[step] ?? 0;
    places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle: step === 0 ? null : angle });
    let at = from;
    const total = leaves(id);
    for (const child of children.get(id) ?? []) {
      const share = (span * leaves(child.id)) / total;
      lay(child.id, step + 1, at, share);
      at += share;
    }
  };
  const middle = sorted.find(({ step }) => step === 0);
  // From the top round: the principals come first.
  if (middle) lay(middle.id, 0, -Math.PI / 2, 2 * Math.PI);
  return places;
}
