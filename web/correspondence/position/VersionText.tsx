import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { MarkdownText } from '../../shared/words/MarkdownText';
import { FactTable } from './FactTable';
import classes from './VersionText.module.css';

const fragment = gql(`
  fragment VersionText_version on PositionVersion {
    id
    statement
    stance
    body
    motivation
    facts {
      id
      ...FactTable_fact
    }
  }
`);

/** What a version of a position says: its sentence, its text, why, and the facts it rests on. */
export function VersionText({ version: masked }: { version: FragmentType<typeof fragment> }) {
  const { statement, stance, body, motivation, facts } = readFragment(fragment, masked);
  const { t } = useTranslation('position');
  return (
    <div className={classes.version}>
      <p className={classes.statement}>{statement}</p>
      {stance && <p className={classes.stance}>{t(`stance.${stance}`)}</p>}
      <MarkdownText text={body} />
      {motivation && (
        <>
          <h3>{t('motivation')}</h3>
          <MarkdownText text={motivation} />
        </>
      )}
      {facts.length > 0 && (
        <>
          <h3>{t('facts')}</h3>
          <FactTable facts={facts} />
        </>
      )}
    </div>
  );
}
