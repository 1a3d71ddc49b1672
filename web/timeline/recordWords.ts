import type { TFunction } from 'i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { dayOf, type Day } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';

const fragment = gql(`
  fragment RecordWords_record on Node {
    __typename
    id
    ... on Organization {
      name
      organizationKind: kind
    }
    ... on Contact {
      name
      affiliations {
        id
        title
        until
        organization {
          id
          name
        }
      }
    }
    ... on Dialogue {
      title
      organizations {
        id
        name
        shortName
      }
    }
    ... on Interaction {
      topic
      interactionKind: kind
      occurredAt
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
      title
      dueOn
      giver {
        id
        name
        shortName
      }
      receiver {
        id
        name
        shortName
      }
    }
  }
`);

interface Words {
  name: string;
  /** Key of the sign of its kind. */
  sign: string;
  /** What kind of record, and what tells it from others of the same name. */
  detail: string;
}

interface Party {
  name: string;
  shortName?: string | null;
}

interface Surroundings {
  t: TFunction<['search', 'kind']>;
  language: string;
  today: Day;
}

const nameOf = (party: Party | null | undefined) => party?.shortName ?? party?.name;

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A record in a few words, as a list of many kinds of record shows it; null for a kind that has no page. */
export function recordWords(masked: FragmentType<typeof fragment>, { t, language, today }: Surroundings): Words | null {
  const record = readFragment(fragment, masked);
  switch (record.__typename) {
    case 'Organization':
      return {
        name: record.name,
        sign: record.organizationKind,
        detail: t(`kind:organization.${record.organizationKind}`),
      };
    case 'Contact': {
      const current = record.affiliations.find(({ until }) => !until || until >= today);
      const detail = current
        ? [current.title, current.organization?.name].filter(Boolean).join(', ')
        : t('type.CONTACT');
      return { name: record.name, sign: 'CONTACT', detail };
    }
    case 'Dialogue': {
      const names = record.organizations.map(nameOf).join(', ');
      return { name: record.title, sign: 'DIALOGUE', detail: joined(t('type.DIALOGUE'), names) };
    }
    case 'Interaction': {
      const names = [...new Set(record.participants.map(({ organization }) => nameOf(organization)))].filter(Boolean);
      const kind = t(`kind:interaction.${record.interactionKind}`);
      const day = formatDay(dayOf(record.occurredAt), language);
      return {
        name: record.topic,
        sign: record.interactionKind,
        detail: joined(kind, day, names.slice(0, 3).join(', ')),
      };
    }
    case 'Commitment': {
      const due = record.dueOn && t('due', { day: formatDay(record.dueOn, language) });
      const between = record.giver && record.receiver && `${nameOf(record.giver)} → ${nameOf(record.receiver)}`;
      return { name: record.title, sign: 'COMMITMENT', detail: joined(t('type.COMMITMENT'), between, due) };
    }
    default:
      return null;
  }
}
