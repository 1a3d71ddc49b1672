import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphLayout, type Place } from './graphLayout';
import classes from './GraphPicture.module.css';
import type { GraphPoint, GraphShape, GraphTie } from './graphShape';
import { graphStyle } from './graphStyle';

interface GraphPictureProps {
  graph: GraphShape;
  middle: GraphPoint;
  recentre: (id: string) => void;
}

/** Nodes up to which names are written across instead of along the spokes. */
const fewNodes = 15;

/** Where a node's name stands: outside it, turned along its spoke where many share a ring. */
function labelOf({ angle }: Place, size: number, isFew: boolean) {
  if (angle === null) return { halign: 'center', marginX: 0, marginY: 0, rotation: 0 };
  const isLeft = Math.cos(angle) < -0.001;
  const reach = size / 2 + 5;
  const edge = isLeft ? -size / 2 : size / 2;
  if (isFew) return { halign: isLeft ? 'left' : 'right', marginX: isLeft ? -5 : 5, marginY: 0, rotation: 0 };
  return {
    halign: isLeft ? 'left' : 'right',
    marginX: reach * Math.cos(angle) - edge,
    marginY: reach * Math.sin(angle),
    rotation: isLeft ? angle + Math.PI : angle,
  };
}

function nodeElement(point: GraphPoint, place: Place, contacts: number, isFew: boolean): ElementDefinition {
  const size = point.step === 0 ? 46 : 15 + Math.min(15, 2.5 * Math.log2(1 + contacts));
  const { id, name, group, step } = point;
  return {
    data: { id, name, group, step, size, ...labelOf(place, size, isFew) },
    position: { x: place.x, y: place.y },
  };
}

function edgeElement({ key, from, to, kind, times, isCurrent }: GraphTie, middleId: string): ElementDefinition {
  const isDirect = from.id === middleId || to.id === middleId;
  const width = kind === 'CONVERSATION' ? 1 + Math.min(5, Math.log2(1 + times) / 1.6) : 2;
  return {
    data: { id: key, source: from.id, target: to.id, kind, width },
    classes: [isDirect ? 'direct' : '', isCurrent ? '' : 'past'].join(' '),
  };
}

function elementsOf({ points, ties }: GraphShape, middleId: string): ElementDefinition[] {
  const places = graphLayout({ points, ties });
  const spoken = new Map<string, number>();
  for (const { from, to, times } of ties) {
    for (const { id } of [from, to]) spoken.set(id, Math.max(spoken.get(id) ?? 0, times));
  }
  const shown = points.filter(({ id }) => places.has(id));
  const isFew = shown.length <= fewNodes;
  return [
    ...shown.map((point) => nodeElement(point, places.get(point.id)!, spoken.get(point.id) ?? 0, isFew)),
    ...ties.filter(({ from, to }) => places.has(from.id) && places.has(to.id)).map((tie) => edgeElement(tie, middleId)),
  ];
}

/** Pointing at somebody brings forward whom they know and fades the rest. */
function bringForward(graph: Core) {
  graph.on('mouseover', 'node', ({ target }) => {
    const near = (target as cytoscape.NodeSingular).closedNeighborhood();
    graph.elements().difference(near).addClass('away');
    near.addClass('near');
    graph.container()!.style.cursor = 'pointer';
  });
  graph.on('mouseout', 'node', () => {
    graph.elements().removeClass('away near');
    graph.container()!.style.cursor = '';
  });
}

/** The graph as a picture. What it shows stands in words in the table beside it. */
export function GraphPicture({ graph, middle, recentre }: GraphPictureProps) {
  const { t } = useTranslation('graph');
  const scheme = useComputedColorScheme('light');
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core | null>(null);
  const choose = useRef(recentre);
  const elements = useMemo(() => elementsOf(graph, middle.id), [graph, middle.id]);
  useEffect(() => {
    choose.current = recentre;
  });
  useEffect(() => {
    const core = cytoscape({
      container: box.current,
      elements,
      layout: { name: 'preset', fit: true, padding: 30 },
      style: graphStyle(box.current!),
      minZoom: 0.2,
      maxZoom: 2.5,
      // The wheel scrolls the page; the buttons and two fingers come nearer.
      userZoomingEnabled: matchMedia('(pointer: coarse)').matches,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
    });
    drawn.current = core;
    core.on('tap', 'node', ({ target }) => choose.current((target as cytoscape.NodeSingular).id()));
    bringForward(core);
    const size = new ResizeObserver(() => {
      core.resize();
      core.fit(undefined, 30);
    });
    size.observe(box.current!);
    return () => {
      size.disconnect();
      core.destroy();
      drawn.current = null;
    };
  }, [elements]);
  useEffect(() => {
    drawn.current?.style(graphStyle(box.current!));
  }, [scheme]);

  const zoom = (by: number) => {
    const core = drawn.current;
    core?.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  return (
    <div className={classes.picture}>
      <div
        ref={box}
        className={classes.box}
        role="img"
        aria-label={t('describes', { points: graph.points.length - 1, name: middle.name })}
      />
      <div className={classes.buttons}>
        <PictureButton label={t('zoomIn')} Icon={IconPlus} onClick={() => zoom(1.3)} />
        <PictureButton label={t('zoomOut')} Icon={IconMinus} onClick={() => zoom(1 / 1.3)} />
        <PictureButton label={t('fit')} Icon={IconArrowsMaximize} onClick={() => drawn.current?.fit(undefined, 30)} />
      </div>
    </div>
  );
}

interface PictureButtonProps {
  label: string;
  Icon: typeof IconPlus;
  onClick: () => void;
}

/** A button that moves the eye over the picture. */
function PictureButton({ label, Icon, onClick }: PictureButtonProps) {
  return (
    <Tooltip label={label} position="left">
      <ActionIcon variant="default" size={36} aria-label={label} onClick={onClick}>
        <Icon size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
