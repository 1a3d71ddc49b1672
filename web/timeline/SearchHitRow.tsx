import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { useToday } from '../shared/time/useToday';
import { Highlighted } from '../shared/words/Highlighted';
import { KindIcon } from '../shared/words/KindIcon';
import { entryAddress } from './entryAddress';
import { recordWords } from './recordWords';
import classes from './SearchHitRow.module.css';

const fragment = gql(`
  fragment SearchHitRow_hit on SearchHit {
    id
    title
    excerpt
    record {
      id
      ...RecordWords_record
    }
  }
`);

/** A hit: what kind of record it is, what it is called and where its text fits, with the found words marked. */
export function SearchHitRow({ hit: masked }: { hit: FragmentType<typeof fragment> }) {
  const { title, excerpt, record } = readFragment(fragment, masked);
  const { t, i18n } = useTranslation(['search', 'kind']);
  const today = useToday();
  const words = record && recordWords(record, { t, language: i18n.language, today });
  const address = entryAddress(record);
  const isTold = excerpt !== null && excerpt !== undefined && excerpt.includes('⟦');
  return (
    <div className={classes.row}>
      <span className={classes.sign}>
        <KindIcon kind={words?.sign ?? 'OTHER'} size={19} />
      </span>
      <div className={classes.words}>
        <div className={classes.title}>
          {address ? (
            <Link to={address}>
              <Highlighted text={title} />
            </Link>
          ) : (
            <Highlighted text={title} />
          )}
        </div>
        {words && <div className={classes.detail}>{words.detail}</div>}
        {excerpt && (
          <p className={classes.excerpt} data-faint={!isTold || undefined}>
            <Highlighted text={excerpt} />
          </p>
        )}
      </div>
    </div>
  );
}
