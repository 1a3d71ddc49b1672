import { useTranslation } from 'react-i18next';
import type { FragmentType } from '../../gql';
import type { ChangeList_ChangesFragmentDoc } from '../../gql/graphql';
import { Section } from '../page/Section';
import { ChangeList } from './ChangeList';
import classes from './ChangesSection.module.css';

/** "Who changed this", folded until somebody asks. */
export function ChangesSection({ changes }: { changes: FragmentType<typeof ChangeList_ChangesFragmentDoc> }) {
  const { t } = useTranslation('history');
  return (
    <Section ground="plain" heading={t('heading')}>
      <details className={classes.changes} data-print="hide">
        <summary>{t('show')}</summary>
        <ChangeList changes={changes} />
      </details>
    </Section>
  );
}
