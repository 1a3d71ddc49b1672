import type { HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Highlighted } from '../shared/words/Highlighted';
import { KindIcon } from '../shared/words/KindIcon';
import { type Actor, actorName } from './actor';
import classes from './ActorPicker.module.css';
import type { FoundActor } from './useActorSearch';

interface ActorPickerOptionProps extends HTMLAttributes<HTMLDivElement> {
  actor: Actor | FoundActor;
}

/** A choice in the picker: the name, and who that is. */
export function ActorPickerOption({ actor, ...option }: ActorPickerOptionProps) {
  const { t } = useTranslation(['record', 'kind']);
  const { organization, contact, title, hasLeft } = actor;
  const who = contact
    ? [title, organization?.name].filter(Boolean).join(', ')
    : organization && t(`kind:organization.${organization.kind}`);
  return (
    <div {...option} className={classes.option}>
      <span className={classes.sign}>
        <KindIcon kind={contact ? 'CONTACT' : (organization?.kind ?? 'OTHER')} size={18} />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>
          {'marked' in actor ? <Highlighted text={actor.marked} /> : actorName(actor)}
        </span>{' '}
        <span className={classes.who}>
          {who}
          {hasLeft && ` · ${t('picker.left')}`}
        </span>
      </span>
    </div>
  );
}
