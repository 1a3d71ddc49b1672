import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../gql';
import { Moment } from '../shared/time/Moment';
import { KindIcon } from '../shared/words/KindIcon';
import { SomeNames } from '../shared/words/SomeNames';
import { entryAddress } from './entryAddress';
import { entrySign } from './entrySign';
import classes from './TimelineBrief.module.css';

const fragment = gql(`
  fragment TimelineBrief_entry on TimelineEntry {
    id
    kind
    occurredAt
    isDayOnly
    title
    recordedBy {
      id
      name
    }
    record {
      __typename
      id
      ... on Interaction {
        interactionKind: kind
        participants {
          id
          organization {
            id
            name
            shortName
          }
        }
      }
      ... on Renegotiation {
        commitment {
          id
        }
      }
      ... on Succession {
        successor {
          id
        }
      }
    }
  }
`);

interface TimelineBriefProps {
  entries: readonly FragmentType<typeof fragment>[];
  /** An organization that need not be named: the reader's own. */
  without?: string | null;
}

/** The latest of a history in two short lines each: for a glance, not for reading. */
export function TimelineBrief({ entries: masked, without = null }: TimelineBriefProps) {
  const entries = readFragment(fragment, masked);
  const { t } = useTranslation(['timeline', 'kind']);
  const me = useViewer().id;
  return (
    <ul className={classes.entries}>
      {entries.map(({ id, kind, occurredAt, isDayOnly, title, record, recordedBy }) => {
        const address = entryAddress(record);
        const interaction = record?.__typename === 'Interaction' ? record : null;
        const label = interaction ? t(`kind:interaction.${interaction.interactionKind}`) : t(`kind.${kind}`);
        const names =
          interaction?.participants.flatMap(({ organization: o }) =>
            o && o.id !== without ? [o.shortName ?? o.name] : [],
          ) ?? [];
        return (
          <li key={id} className={classes.entry}>
            <span className={classes.sign}>
              <KindIcon kind={interaction?.interactionKind ?? entrySign(kind)} size={16} label={label} />
            </span>
            <div className={classes.what}>
              {address ? <Link to={address}>{title}</Link> : <span>{title}</span>}
              <span className={classes.facts}>
                {names.length > 0 ? <SomeNames names={names} /> : label} ·{' '}
                <Moment at={occurredAt} isDayOnly={isDayOnly} />
                {recordedBy && recordedBy.id !== me && ` · ${recordedBy.name}`}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
