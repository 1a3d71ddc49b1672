import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { useLanguage } from '../shared/i18n/useLanguage';
import type { EvidenceList_EvidenceFragment } from '../gql/graphql';
import { DoButton } from '../shared/form/DoButton';
import { TimelineRow } from '../shared/list/TimelineRow';
import { wordsIn } from './wordsIn';
import classes from './EvidenceList.module.css';

const fragment = gql(`
  fragment EvidenceList_evidence on Evidence {
    id
    title
    occurredOn
    rule {
      key
      swedish
      english
    }
    link {
      id
      version
      strength
      viewerCan
      recordedBy {
        id
        name
      }
    }
    record {
      __typename
      id
      ... on Interaction {
        interactionKind: kind
        topic
      }
      ... on Commitment {
        promised: title
      }
      ... on Membership {
        organization {
          id
        }
      }
    }
  }
`);

type Evidenced = NonNullable<EvidenceList_EvidenceFragment['record']>;

/** A membership is shown with its organization, all else on its own page. */
function pageOf(record: Evidenced | null | undefined, addressOf: EvidenceListProps['addressOf']): string | undefined {
  if (!record) return undefined;
  if (record.__typename !== 'Membership') return addressOf(record);
  return record.organization ? `/organizations/${record.organization.id}` : undefined;
}

const unlinkMutation = gql(`
  mutation UnlinkEvidence($input: UnlinkEvidenceInput!) {
    unlinkEvidence(input: $input) {
      clause {
        id
      }
    }
  }
`);

interface EvidenceListProps {
  evidence: readonly FragmentType<typeof fragment>[];
  /** The page that shows a record. */
  addressOf: (record: { __typename: string; id: string }) => string | undefined;
}

/** What shows a clause, the latest first: the record, and who or what says so. */
export function EvidenceList({ evidence: masked, addressOf }: EvidenceListProps) {
  const [language] = useLanguage();
  const { t } = useTranslation(['board', 'kind', 'timeline']);
  const [unlink] = useMutation(unlinkMutation);
  return (
    <ul className={classes.timeline}>
      {readFragment(fragment, masked).map(({ id, title, occurredOn, rule, link, record }) => {
        const isInteraction = record?.__typename === 'Interaction';
        const name = isInteraction ? record.topic : record?.__typename === 'Commitment' ? record.promised : title;
        return (
          <TimelineRow
            key={id}
            when={occurredOn}
            kind={isInteraction ? record.interactionKind : (record?.__typename ?? 'OTHER').toUpperCase()}
            kindLabel={
              link
                ? `${t(`strength.${link.strength}`)}. ${t('page.pointedOut', { name: link.recordedBy?.name ?? '–' })}`
                : t('page.byRule', { sentence: rule && wordsIn(rule, language) })
            }
            title={name}
            to={pageOf(record, addressOf)}
            marks={
              link?.viewerCan.includes('CHANGE') && (
                <DoButton
                  run={() => unlink({ variables: { input: { id: link.id, expectedVersion: link.version } } })}
                  done={t('form.unlinked')}
                >
                  {t('actions.unlink')}
                </DoButton>
              )
            }
          >
            {link && <p className={classes.text}>{title}</p>}
          </TimelineRow>
        );
      })}
    </ul>
  );
}
