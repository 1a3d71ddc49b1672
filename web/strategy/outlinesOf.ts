/** A municipality with its value, and its outline where one was brought in. */
export interface Placed {
  place: string;
  name: string;
  total?: number | null;
  outline?: string | null;
}

type Ring = [number, number][];

export interface Drawn {
  width: number;
  height: number;
  outlines: (Placed & { path: string; x: number; y: number })[];
}

const WIDTH = 640;

/** Outlines as paths on one sheet, north up; null where one of them is missing. */
export function outlinesOf(places: readonly Placed[]): Drawn | null {
  if (places.length === 0 || places.some(({ outline }) => !outline)) return null;
  const shapes = places.map((placed) => ({
    placed,
    polygons: (JSON.parse(placed.outline!) as { coordinates: Ring[][] }).coordinates,
  }));
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
  const [west, east] = bounds(points.map(([longitude]) => longitude));
  const [south, north] = bounds(points.map(([, latitude]) => latitude));
  // A degree of longitude is shorter the further north it lies.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shrink);
  const at = ([longitude, latitude]: [number, number]) =>
    [(longitude - west) * shrink * scale, (north - latitude) * scale] as const;
  const outlines = shapes.map(({ placed, polygons }) => {
    const path = polygons
      .flat()
      .map((ring) => `M${ring.map((point) => at(point).map(Math.round).join(' ')).join('L')}Z`)
      .join('');
    const largest = polygons.map(([ring]) => ring!).sort((one, other) => other.length - one.length)[0]!;
    const middle: [number, number] = [mean(largest.map(([x]) => x)), mean(largest.map(([, y]) => y))];
    const [x, y] = at(middle);
    return { ...placed, path, x: Math.round(x), y: Math.round(y) };
  });
  return { width: WIDTH, height: Math.ceil((north - south) * scale), outlines };
}

function bounds(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Infinity, -Infinity],
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
