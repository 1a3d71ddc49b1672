import { useTranslation } from 'react-i18next';
import { Due } from '../shared/time/Due';
import { TimelineRow } from '../shared/list/TimelineRow';
import { SomeNames } from '../shared/words/SomeNames';
import { plainTextOf } from '../shared/words/markdown';
import { VisibilityMark } from '../shared/words/VisibilityMark';
import { type FragmentType, gql, readFragment } from '../gql';
import { ClauseCodes } from '../board/ClauseCodes';
import { entryAddress } from './entryAddress';
import { entrySign } from './entrySign';
import classes from './TimelineEntryRow.module.css';

const fragment = gql(`
  fragment TimelineEntryRow_entry on TimelineEntry {
    id
    kind
    occurredAt
    isDayOnly
    recordedAt
    title
    text
    reason
    recordedBy {
      id
      name
    }
    via {
      id
      name
    }
    clauses {
      id
      code
    }
    record {
      __typename
      id
      ... on Recorded {
        visibility {
          level
          reason
          isSecret
        }
      }
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
      ... on Commitment {
        dueOn
        fulfilledOn
        status
        giver {
          id
          name
        }
        receiver {
          id
          name
        }
      }
      ... on Renegotiation {
        commitment {
          id
        }
      }
      ... on Affiliation {
        contact {
          id
        }
      }
      ... on Succession {
        successor {
          id
        }
      }
      ... on ClauseAssessment {
        clause {
          id
          code
        }
      }
      ... on DeclarationSignature {
        declaration {
          id
        }
      }
    }
  }
`);

/** Reasons that the place of the timeline says already, or that stand beside the kind. */
const silent = new Set<string>(['EVIDENCE', 'OWN', 'PARTNERSHIP', 'PART_OF_DIALOGUE', 'MENTIONED']);

/** Letters of a note shown on its line; the rest is on its own page. */
const longest = 260;

function shortened(text: string): string {
  const plain = plainTextOf(text);
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

interface TimelineEntryRowProps {
  entry: FragmentType<typeof fragment>;
  /** Organizations the reader knows take part, whose names would only repeat the page's heading. */
  without?: readonly string[];
  as?: 'li' | 'div';
}

/** One line of a timeline: what happened, between whom, why it stands here and who wrote it down. */
export function TimelineEntryRow({ entry: masked, without = [], as }: TimelineEntryRowProps) {
  const entry = readFragment(fragment, masked);
  const { t } = useTranslation(['timeline', 'kind']);
  const { record, via, reason } = entry;
  const isInteraction = record?.__typename === 'Interaction';
  const isOpen = record?.__typename === 'Commitment' && entry.kind === 'COMMITMENT_GIVEN' && record.status !== 'WAIVED';
  const who = isInteraction
    ? record.participants.flatMap(({ organization: o }) => (o && !without.includes(o.id) ? [o.name] : []))
    : [];
  return (
    <TimelineRow
      as={as}
      when={entry.occurredAt}
      kind={isInteraction ? record.interactionKind : entrySign(entry.kind)}
      kindLabel={isInteraction ? t(`kind:interaction.${record.interactionKind}`) : t(`kind.${entry.kind}`)}
      title={entry.title}
      to={entryAddress(record)}
      reason={via ? t('via', { name: via.name }) : reason === 'MENTIONED' ? t('reason.MENTIONED') : undefined}
      recordedBy={entry.recordedBy}
      recordedAt={entry.recordedAt}
      marks={
        <>
          {!silent.has(reason) && <span>{t(`reason.${reason}`)}</span>}
          {isOpen && <Due dueOn={record.dueOn} doneOn={record.fulfilledOn} />}
          {entry.clauses.length > 0 && <ClauseCodes codes={entry.clauses.map(({ code }) => code)} />}
          {record && 'visibility' in record && <VisibilityMark visibility={record.visibility} />}
        </>
      }
    >
      {who.length > 0 && (
        <p className={classes.who}>
          <SomeNames names={who} />
        </p>
      )}
      {entry.text && <p className={classes.excerpt}>{shortened(entry.text)}</p>}
    </TimelineRow>
  );
}
