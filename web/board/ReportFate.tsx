import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import classes from './DirectiveList.module.css';

const fragment = gql(`
  fragment ReportFate_report on BoardReport {
    id
    status
    sha256
    isIntact
    treatedOn
    treatedParagraph
    treatedAt {
      id
      title
    }
    replaces {
      id
      title
      viewpoints {
        id
        text
        answer
      }
    }
    replacedBy {
      id
      title
    }
    viewpoints {
      id
      text
      dueOn
      answer
    }
  }
`);

interface Viewpoint {
  id: string;
  text: string;
  dueOn?: string | null;
  answer?: string | null;
}

function Viewpoints({ viewpoints }: { viewpoints: readonly Viewpoint[] }) {
  const { t } = useTranslation('boardRoom');
  if (viewpoints.length === 0) return null;
  return (
    <ul className={classes.rows}>
      {viewpoints.map(({ id, text, dueOn, answer }) => (
        <li key={id}>
          <p className={classes.text}>{text}</p>
          <p className={classes.facts}>
            {answer ? t('answered', { answer }) : dueOn ? t('answerBy', { day: dueOn }) : t('unanswered')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What has become of a report: its seal, what the board did with it and said of it, and what replaces what. */
export function ReportFate({ report: masked }: { report: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('boardRoom');
  const report = readFragment(fragment, masked);
  const { sha256, isIntact, status, treatedAt, treatedParagraph, treatedOn, replaces, replacedBy, viewpoints } = report;
  const fate = status === 'DRAFT' || status === 'SUBMITTED' ? null : status;
  return (
    <>
      {fate && (
        <Alert
          color={fate === 'SENT_BACK' ? 'lingon' : 'moss'}
          title={t(`fate.${fate}`, {
            meeting: treatedAt?.title ?? treatedOn ?? '–',
            paragraph: treatedParagraph ?? '–',
          })}
        >
          <Viewpoints viewpoints={viewpoints} />
          {replacedBy && (
            <p className={classes.text}>
              {t('fate.replacedBy')} <Link to={`/board/reports/${replacedBy.id}`}>{replacedBy.title}</Link>
            </p>
          )}
        </Alert>
      )}
      {replaces && (
        <Alert color="cloudberry" title={t('fate.replaces')}>
          <p className={classes.text}>
            <Link to={`/board/reports/${replaces.id}`}>{replaces.title}</Link>
          </p>
          <Viewpoints viewpoints={replaces.viewpoints} />
        </Alert>
      )}
      {sha256 && (
        <Alert color={isIntact ? 'moss' : 'lingon'}>
          {t('report.frozen')} <span className={classes.hash}>{sha256}</span>{' '}
          {t(isIntact ? 'report.intact' : 'report.broken')}
        </Alert>
      )}
    </>
  );
}
