import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { formatDay } from '../shared/time/formatDay';
import classes from './AgreementList.module.css';

const fragment = gql(`
  fragment AgreementList_commitment on Commitment {
    id
    renegotiations {
      id
      agreedOn
      oldDueOn
      newDueOn
      reason
    }
    handovers {
      id
      end
      handedOverOn
      fromContact {
        id
        name
      }
      toContact {
        id
        name
      }
    }
  }
`);

/** What was agreed anew about a commitment: other due days, other people, in the order it happened. */
export function AgreementList({ commitment }: { commitment: FragmentType<typeof fragment> }) {
  const { renegotiations, handovers } = readFragment(fragment, commitment);
  const { t, i18n } = useTranslation('commitment');
  const write = (day: string) => formatDay(day, i18n.language);
  const steps = [
    ...renegotiations.map(({ id, agreedOn, oldDueOn, newDueOn, reason }) => ({
      id,
      on: agreedOn,
      what: oldDueOn
        ? t('page.renegotiated', { from: write(oldDueOn), to: write(newDueOn) })
        : t('page.renegotiatedUndated', { to: write(newDueOn) }),
      why: reason,
    })),
    ...handovers.map(({ id, handedOverOn, fromContact, toContact }) => ({
      id,
      on: handedOverOn,
      what: t('page.handedOver', { from: fromContact.name, to: toContact.name }),
      why: null,
    })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <ol className={classes.steps}>
      {steps.map(({ id, on, what, why }) => (
        <li key={id}>
          <span className={classes.day}>{write(on)}</span>
          <span>
            {what}
            {why && <span className={classes.why}>{why}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
