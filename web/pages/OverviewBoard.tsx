import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Section } from '../shared/page/Section';
import { Due } from '../shared/time/Due';
import classes from './Page.module.css';

const fragment = gql(`
  fragment OverviewBoard_overview on Overview {
    directivesDue(first: 20) {
      totalCount
      nodes {
        id
        text
        dueOn
      }
    }
    viewpointsDue(first: 20) {
      totalCount
      nodes {
        id
        text
        dueOn
      }
    }
  }
`);

/** What the board waits for: directives that are late or soon due, and viewpoints without an answer. */
export function OverviewBoard({ overview }: { overview: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('pages');
  const { directivesDue, viewpointsDue } = readFragment(fragment, overview);
  const waiting = [...directivesDue.nodes, ...viewpointsDue.nodes];
  if (waiting.length === 0) return null;
  const count =
    directivesDue.totalCount == null || viewpointsDue.totalCount == null
      ? null
      : directivesDue.totalCount + viewpointsDue.totalCount;
  return (
    <Section heading={t('overview.board')} count={count}>
      <ul className={classes.rows}>
        {waiting.map(({ id, text, dueOn }) => (
          <li key={id}>
            <Link to="/board">{text}</Link> {dueOn && <Due dueOn={dueOn} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
