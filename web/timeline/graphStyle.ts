import type { StylesheetJson } from 'cytoscape';

/** Shapes beside colours: whoever does not tell the colours apart tells the shapes. */
export const shapes = {
  CONTACT: 'ellipse',
  PRINCIPAL: 'round-hexagon',
  MUNICIPALITY: 'round-rectangle',
  MARKET: 'diamond',
  VILLAGE: 'round-triangle',
  NATIONAL: 'star',
  OTHER: 'rectangle',
} as const;

/** The look of the graph, from the colours that the page has now. */
export function graphStyle(element: Element): StylesheetJson {
  const styles = getComputedStyle(element);
  const colour = (name: string) => styles.getPropertyValue(name).trim();
  const ink = colour('--ink');
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(name)',
        color: ink,
        'font-family': styles.fontFamily,
        'font-size': 15,
        'text-halign': 'data(halign)' as 'left',
        'text-valign': 'center',
        'text-margin-x': 'data(marginX)' as unknown as number,
        'text-margin-y': 'data(marginY)' as unknown as number,
        'text-rotation': 'data(rotation)' as unknown as number,
        'text-max-width': '190px',
        'text-wrap': 'ellipsis',
        'text-background-color': colour('--sheet'),
        'text-background-opacity': 0.7,
        'text-background-padding': '1px',
        'border-width': 2,
        'border-color': colour('--sheet'),
      },
    },
    ...Object.entries(shapes).map(([group, shape]) => ({
      selector: `node[group = "${group}"]`,
      style: { shape, 'background-color': colour(`--graph-${group.toLowerCase()}`) },
    })),
    {
      selector: 'node[step = 0]',
      style: {
        'font-size': 19,
        'font-weight': 700,
        'border-color': ink,
        'text-valign': 'bottom',
        'text-margin-y': 6,
        'text-wrap': 'wrap',
        'text-background-opacity': 0.85,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        opacity: 0.16,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.direct', style: { opacity: 0.62 } },
    ...(['CONVERSATION', 'AFFILIATION', 'RELATIONSHIP', 'SUCCESSION'] as const).map((kind) => ({
      selector: `edge[kind = "${kind}"]`,
      style: {
        'line-color': colour(`--graph-${kind.toLowerCase()}`),
        'target-arrow-color': colour(`--graph-${kind.toLowerCase()}`),
      },
    })),
    { selector: 'edge[kind = "RELATIONSHIP"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[kind = "SUCCESSION"]', style: { 'target-arrow-shape': 'triangle', 'line-style': 'dotted' } },
    { selector: 'edge.past', style: { 'line-style': 'dotted' } },
    { selector: '.away', style: { opacity: 0.1 } },
    { selector: 'edge.near', style: { opacity: 0.95 } },
    { selector: 'node.near', style: { 'font-weight': 700 } },
  ];
}
