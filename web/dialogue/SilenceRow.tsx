import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { KindIcon } from '../shared/words/KindIcon';
import { SilenceNote } from './SilenceNote';
import classes from './SilenceRow.module.css';

const fragment = gql(`
  fragment SilenceRow_silence on Silence {
    id
    countedDays
    state
    organization {
      id
      name
      kind
    }
    dialogue {
      id
      title
    }
    ...SilenceNote_silence
  }
`);

/** Somebody who is silent, or a dialogue that is: with whom, why it is called silence, and for how many days that count. */
export function SilenceRow({ silence: masked }: { silence: FragmentType<typeof fragment> }) {
  const silence = readFragment(fragment, masked);
  const { t } = useTranslation('dialogue');
  const { organization, dialogue, countedDays } = silence;
  const to = dialogue ? `/dialogues/${dialogue.id}` : organization && `/organizations/${organization.id}`;
  const name = dialogue?.title ?? organization?.name ?? t('silence.hidden');
  return (
    <div className={classes.row}>
      <span className={classes.sign}>
        <KindIcon kind={dialogue ? 'DIALOGUE' : (organization?.kind ?? 'OTHER')} size={16} />
      </span>
      <div className={classes.what}>
        {to ? (
          <Link className={classes.name} to={to}>
            {name}
          </Link>
        ) : (
          name
        )}
        <span className={classes.why}>
          <SilenceNote silence={silence} isShort />
        </span>
      </div>
      <span className={classes.days}>{t('silence.days', { count: countedDays })}</span>
    </div>
  );
}
