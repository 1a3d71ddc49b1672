import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMayRecord } from '../access/useMayRecord';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { useLanguage } from '../shared/i18n/useLanguage';
import { Section } from '../shared/page/Section';
import { LinkEvidenceForm } from './LinkEvidenceForm';
import classes from './RecordClauses.module.css';

const fragment = gql(`
  fragment RecordClauses_clause on Clause {
    id
    code
    swedish
    english
  }
`);

interface RecordClausesProps {
  record: string;
  /** The day the record happened, which decides in which quarter it counts. */
  occurredOn: string;
  clauses: readonly FragmentType<typeof fragment>[];
}

/** The clauses that a record shows, and a way to point it out for another. */
export function RecordClauses({ record, occurredOn, clauses: masked }: RecordClausesProps) {
  const { t } = useTranslation('board');
  const [language] = useLanguage();
  const mayRecord = useMayRecord();
  const clauses = readFragment(fragment, masked);
  return (
    <Section
      ground="plain"
      heading={t('record.heading')}
      actions={
        mayRecord && (
          <Actions
            size="compact-sm"
            variant="subtle"
            actions={[
              {
                key: 'link',
                label: t('actions.link'),
                Icon: IconLink,
                form: (close) => <LinkEvidenceForm record={record} occurredOn={occurredOn} close={close} />,
              },
            ]}
          />
        )
      }
    >
      {clauses.length === 0 && <p className={classes.none}>{t('record.none')}</p>}
      <ul className={classes.rows}>
        {clauses.map(({ id, code, swedish, english }) => (
          <li key={id}>
            <Link to={`/clauses/${code}`}>{code}</Link> <span>{language === 'sv' ? swedish : english}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
