import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { useLanguage } from '../shared/i18n/useLanguage';
import { wordsIn } from './wordsIn';
import { StrengthSign } from './StrengthSign';
import classes from './TallyList.module.css';

const fragment = gql(`
  fragment TallyList_tally on EvidenceTally {
    recordCount
    counted
    missing
    rule {
      key
      swedish
      english
      strongFrom
    }
  }
`);

/** The rules of a clause, and how far what they found in a quarter goes. */
export function TallyList({ tallies: masked }: { tallies: readonly FragmentType<typeof fragment>[] }) {
  const [language] = useLanguage();
  const { t } = useTranslation('board');
  return (
    <ul className={classes.rows}>
      {readFragment(fragment, masked).map(({ rule, recordCount, counted, missing }) => (
        <li key={rule.key}>
          <StrengthSign strength={missing === 0 ? 'STRONG' : recordCount > 0 ? 'THIN' : 'NONE'} />
          <span>{wordsIn(rule, language)}</span>
          <span className={classes.found}>
            {rule.strongFrom == null
              ? t('page.foundThin', { count: recordCount })
              : t('page.found', { counted, strongFrom: rule.strongFrom })}
          </span>
        </li>
      ))}
    </ul>
  );
}
