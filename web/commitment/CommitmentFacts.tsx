import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import type { CommitmentFacts_CommitmentFragment } from '../gql/graphql';
import { useLanguage } from '../shared/i18n/useLanguage';
import { Facts } from '../shared/page/Facts';
import { DateText } from '../shared/time/DateText';
import { OrganizationName } from '../shared/words/OrganizationName';
import { PersonName } from '../shared/words/PersonName';

const fragment = gql(`
  fragment CommitmentFacts_commitment on Commitment {
    id
    origin
    dueOn
    fulfilledOn
    giver {
      id
      name
      kind
    }
    giverContact {
      id
      name
    }
    receiver {
      id
      name
      kind
    }
    receiverContact {
      id
      name
    }
    interaction {
      id
      topic
    }
    dialogue {
      id
      title
    }
    letter {
      id
      subject
    }
    goal {
      id
      code
      title
    }
    clause {
      id
      code
      swedish
      english
    }
    mandateAct {
      id
      standing
      outsideBecause
      mandateItem {
        id
        text
      }
    }
  }
`);

const STANDING = { WITHIN: 'moss', APPROVED: 'moss', AWAITING: 'cloudberry', DECLINED: 'lingon' } as const;

interface PartyProps {
  organization: { id: string; name: string; kind: string } | null | undefined;
  contact: { id: string; name: string } | null | undefined;
}

function Party({ organization, contact }: PartyProps) {
  const { t } = useTranslation('commitment');
  return (
    <>
      {organization ? <OrganizationName organization={organization} /> : t('hidden')}
      {contact && (
        <>
          <br />
          <PersonName person={contact} />
        </>
      )}
    </>
  );
}

/** By what right it was given for both principals; a badge tells when nothing covers it. */
function Mandate({ act }: { act: NonNullable<CommitmentFacts_CommitmentFragment['mandateAct']> }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      {act.mandateItem?.text ?? t('page.noMandate')}{' '}
      <Link to="/mandate#acts">
        <Badge color={STANDING[act.standing]}>{t(`standing.${act.standing}`)}</Badge>
      </Link>
    </>
  );
}

/** Who has promised whom, by when, and out of what it came. */
export function CommitmentFacts({ commitment: masked }: { commitment: FragmentType<typeof fragment> }) {
  const commitment = readFragment(fragment, masked);
  const { t } = useTranslation(['commitment', 'strategy']);
  const [language] = useLanguage();
  const { giver, giverContact, receiver, receiverContact, dueOn, fulfilledOn, origin } = commitment;
  const { interaction, dialogue, letter, goal, clause, mandateAct } = commitment;
  return (
    <Facts
      facts={[
        [t('page.giver'), <Party key="giver" organization={giver} contact={giverContact} />],
        [t('page.receiver'), <Party key="receiver" organization={receiver} contact={receiverContact} />],
        [t('page.due'), dueOn && <DateText day={dueOn} style="long" />],
        [t('page.fulfilledOn'), fulfilledOn && <DateText day={fulfilledOn} style="long" />],
        [
          t('page.origin'),
          interaction ? <Link to={`/interactions/${interaction.id}`}>{interaction.topic}</Link> : t(`origin.${origin}`),
        ],
        [t('page.letter'), letter && <Link to={`/letters/${letter.id}`}>{letter.subject}</Link>],
        [t('page.mandate'), mandateAct && <Mandate key="mandate" act={mandateAct} />],
        [t('page.dialogue'), dialogue && <Link to={`/dialogues/${dialogue.id}`}>{dialogue.title}</Link>],
        [
          t('page.clause'),
          clause && (
            <Link
              to={`/clauses/${clause.code}`}
            >{`${clause.code}. ${language === 'sv' ? clause.swedish : clause.english}`}</Link>
          ),
        ],
        [t('strategy:goal'), goal && <Link to="/strategy">{`${goal.code}. ${goal.title}`}</Link>],
      ]}
    />
  );
}
