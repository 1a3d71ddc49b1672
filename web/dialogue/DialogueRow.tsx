import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Moment } from '../shared/time/Moment';
import { SomeNames } from '../shared/words/SomeNames';
import classes from './DialogueRow.module.css';

const fragment = gql(`
  fragment DialogueRow_dialogue on Dialogue {
    id
    title
    status
    lastContactAt
    organizations {
      id
      name
      shortName
    }
  }
`);

interface DialogueRowProps {
  dialogue: FragmentType<typeof fragment>;
  /** Organizations not named: those whose list it is, and the reader's own. */
  without?: readonly (string | null)[];
}

/** A dialogue on two short lines: the matter, with whom, and when they last spoke. */
export function DialogueRow({ dialogue: masked, without = [] }: DialogueRowProps) {
  const { id, title, status, lastContactAt, organizations } = readFragment(fragment, masked);
  const { t } = useTranslation('dialogue');
  const names = organizations.flatMap((o) => (without.includes(o.id) ? [] : [o.shortName ?? o.name]));
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/dialogues/${id}`}>
          {title}
        </Link>{' '}
        {status !== 'OPEN' && (
          <Badge size="sm" variant="light" color="gray">
            {t(`status.${status}`)}
          </Badge>
        )}
        {names.length > 0 && (
          <span className={classes.who}>
            <SomeNames names={names} />
          </span>
        )}
      </div>
      <span className={classes.when}>{lastContactAt ? <Moment at={lastContactAt} /> : t('neverContact')}</span>
    </div>
  );
}
