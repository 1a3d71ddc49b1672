import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSpeaksForPrincipal } from '../../access/useSpeaksForPrincipal';
import type { BesideSummaryProps } from '../../dialogue/besideSummary';
import { gql } from '../../gql';
import { FindingList } from '../letter/FindingList';
import classes from './ContactCheck.module.css';

const query = gql(`
  query ContactCheck($text: String!, $authority: ID!) {
    checkAgreement(text: $text, authority: $authority) {
      positions {
        position
        code
        title
        statement
      }
      findings {
        key
        code
        severity
        sentence
        from
        until
        opposedSentence
        explanation
        resolution
        suggestion
      }
    }
  }
`);

/**
 * What the principals agree on in the matter that a conversation with a national authority is about, and what in the notes
 * contradicts it: shown while they are written.
 */
export function ContactCheck({ participants, text }: BesideSummaryProps) {
  const { t } = useTranslation('letter');
  const speaks = useSpeaksForPrincipal();
  const [written] = useDebouncedValue(text, 400);
  const authority = participants.find(({ organization }) => organization?.kind === 'NATIONAL_AUTHORITY')?.organization;
  const { data, previousData } = useQuery(query, {
    variables: { text: written, authority: authority?.id ?? '' },
    skip: !speaks || !authority || !written.trim(),
  });
  const checked = (data ?? previousData)?.checkAgreement;
  if (!speaks || !authority || !written.trim() || !checked) return null;
  const { positions, findings } = checked;
  if (positions.length === 0 && findings.length === 0) return null;
  return (
    <section className={classes.check} aria-label={t('contact.heading', { name: authority.name })}>
      <h3 className={classes.heading}>{t('contact.heading', { name: authority.name })}</h3>
      {positions.length > 0 && (
        <ul className={classes.positions}>
          {positions.map(({ position, code, title, statement }) => (
            <li key={position}>
              <Link to={`/positions/${position}`} target="_blank">
                {code} {title}
              </Link>
              <p>{statement}</p>
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && <FindingList findings={findings} current={null} />}
    </section>
  );
}
