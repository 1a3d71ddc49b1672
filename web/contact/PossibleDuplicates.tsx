import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PersonName } from '../shared/words/PersonName';
import classes from './PossibleDuplicates.module.css';

const fragment = gql(`
  fragment PossibleDuplicates_contact on Contact {
    id
    name
    email
    affiliations {
      id
      isCurrent
      organization {
        id
        name
      }
    }
  }
`);

interface PossibleDuplicatesProps {
  contacts: readonly FragmentType<typeof fragment>[];
  /** Who was just registered. */
  made: { id: string; name: string };
  close: () => void;
}

/** After a person was registered: those who have the same address or name, who may be the same person. */
export function PossibleDuplicates({ contacts, made, close }: PossibleDuplicatesProps) {
  const { t } = useTranslation('contact');
  return (
    <div role="status">
      <p>
        {t('form.registeredName', { name: made.name })} {t('form.duplicates')}
      </p>
      <ul className={classes.alike}>
        {readFragment(fragment, contacts).map(({ id, name, email, affiliations }) => (
          <li key={id}>
            <PersonName person={{ id, name }} />
            <span className={classes.facts}>
              {[affiliations.find(({ isCurrent }) => isCurrent)?.organization.name, email].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Button onClick={close} data-autofocus>
        {t('form.understood')}
      </Button>
    </div>
  );
}
