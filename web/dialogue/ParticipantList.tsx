import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import { PersonName } from '../shared/words/PersonName';
import classes from './ParticipantList.module.css';

const fragment = gql(`
  fragment ParticipantList_participant on InteractionParticipant {
    id
    role
    contact {
      id
      name
    }
    organization {
      id
      name
      kind
    }
  }
`);

/** Who had a part, gathered under the organizations they spoke for. */
export function ParticipantList({ participants }: { participants: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('dialogue');
  const rows = readFragment(fragment, participants);
  if (rows.length === 0) return <p className={classes.none}>{t('interaction.noParticipants')}</p>;
  const groups = Map.groupBy(rows, ({ organization }) => organization?.id ?? '');
  return (
    <ul className={classes.groups}>
      {[...groups].map(([key, ofOne]) => {
        const organization = ofOne[0]!.organization;
        const alone = ofOne.filter(({ contact }) => !contact);
        return (
          <li key={key}>
            {organization && (
              <span>
                <OrganizationName organization={organization} />
                {alone[0] && <span className={classes.role}> {t(`role.${alone[0].role}`)}</span>}
              </span>
            )}
            {ofOne.map(
              ({ id, contact, role }) =>
                contact && (
                  <span key={id} className={classes.person}>
                    <PersonName person={contact} />
                    <span className={classes.role}> {t(`role.${role}`)}</span>
                  </span>
                ),
            )}
          </li>
        );
      })}
    </ul>
  );
}
