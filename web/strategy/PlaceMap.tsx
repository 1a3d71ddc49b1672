import { useTranslation } from 'react-i18next';
import type { Unit } from '../gql/graphql';
import { outlinesOf, type Placed } from './outlinesOf';
import classes from './PlaceMap.module.css';
import { useFigure } from './useFigure';

interface PlaceMapProps {
  places: readonly Placed[];
  unit: Unit;
  label: string;
}

/** Which of five shades a value has, by where it lies between the least and the most of them. */
function shadeOf(values: readonly number[]): (value: number | null | undefined) => string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => {
    if (value == null) return 'none';
    return most === least ? '2' : String(Math.min(4, Math.floor((5 * (value - least)) / (most - least))));
  };
}

/** Municipalities by value: drawn by their outlines where all of them were brought in, else as tiles. */
export function PlaceMap({ places, unit, label }: PlaceMapProps) {
  const { t } = useTranslation('strategy');
  const figure = useFigure();
  const shade = shadeOf(places.flatMap(({ total }) => (total == null ? [] : [total])));
  const drawn = outlinesOf(places);
  if (!drawn) {
    return (
      <ul className={classes.tiles} aria-label={label}>
        {places.map(({ place, name, total }) => (
          <li key={place} className={classes.tile} data-shade={shade(total)}>
            <span>{name}</span>
            <strong>{total == null ? t('indicators.noReading') : figure(total, unit)}</strong>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <svg className={classes.map} viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-label={label}>
      {drawn.outlines.map(({ place, path, total }) => (
        <path key={place} d={path} className={classes.outline} data-shade={shade(total)} fillRule="evenodd" />
      ))}
      {drawn.outlines.map(({ place, name, total, x, y }) => (
        <text key={place} x={x} y={y} className={classes.name}>
          {name}
          <tspan x={x} dy="1.15em" className={classes.value}>
            {figure(total, unit)}
          </tspan>
        </text>
      ))}
    </svg>
  );
}
