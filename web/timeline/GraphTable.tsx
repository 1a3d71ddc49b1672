import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayOf } from '../shared/time/calendar';
import { DateText } from '../shared/time/DateText';
import { KindIcon } from '../shared/words/KindIcon';
import type { GraphPoint, GraphShape, GraphTie } from './graphShape';
import classes from './GraphTable.module.css';
import { tieWords } from './tieWords';

interface GraphTableProps {
  graph: GraphShape;
  middle: GraphPoint;
  recentre: (id: string) => void;
}

interface TieProps {
  tie: GraphTie;
  middle: GraphPoint;
  recentre: (id: string) => void;
}

/** The tie as a sentence, in which the names lead on. */
function Sentence({ tie, middle, recentre }: TieProps) {
  const { t } = useTranslation('graph');
  const name = (point: GraphPoint) =>
    point.id === middle.id ? (
      point.name
    ) : (
      <UnstyledButton
        className={classes.end}
        onClick={() => recentre(point.id)}
        title={t('recentre', { name: point.name })}
      >
        {point.name}
      </UnstyledButton>
    );
  // Those who have spoken are told from the middle; other ties have a direction of their own.
  const isTurned = tie.kind === 'CONVERSATION' && tie.to.id === middle.id;
  const [from, to] = isTurned ? [tie.to, tie.from] : [tie.from, tie.to];
  return (
    <>
      {name(from)} {tieWords(tie, t)} {name(to)}
    </>
  );
}

function Last({ tie: { lastAt, address } }: { tie: GraphTie }) {
  if (!lastAt) return null;
  const day = <DateText day={dayOf(lastAt)} />;
  return address ? <Link to={address}>{day}</Link> : day;
}

/** The other end, as seen from the middle: whose sign the row bears. */
function otherEnd({ from, to }: GraphTie, middle: GraphPoint): GraphPoint {
  return from.id === middle.id ? to : from;
}

/** The graph in words: every tie on a line, those of the middle first. Choosing a name puts it in the middle. */
export function GraphTable({ graph, middle, recentre }: GraphTableProps) {
  const { t } = useTranslation('graph');
  const isDirect = ({ from, to }: GraphTie) => from.id === middle.id || to.id === middle.id;
  const parts = [
    { heading: t('direct', { name: middle.name }), ties: graph.ties.filter(isDirect) },
    { heading: t('others'), ties: graph.ties.filter((tie) => !isDirect(tie)) },
  ].filter(({ ties }) => ties.length > 0);
  const columns = ['tie', 'times', 'last'] as const;
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.box} role="region" aria-label={t('table')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ heading, ties }) => (
          <tbody key={heading}>
            <tr className={classes.part}>
              <th colSpan={columns.length} scope="rowgroup">
                {heading} <span>{ties.length}</span>
              </th>
            </tr>
            {ties.map((tie) => (
              <tr key={tie.key} data-past={tie.isCurrent ? undefined : ''}>
                <td data-column="tie">
                  <span className={classes.tie}>
                    <KindIcon kind={otherEnd(tie, middle).sign} size={17} />
                    <span>
                      <Sentence tie={tie} middle={middle} recentre={recentre} />
                    </span>
                  </span>
                </td>
                <td data-column="times">{tie.kind === 'CONVERSATION' ? tie.times : null}</td>
                <td data-column="last">
                  <Last tie={tie} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
