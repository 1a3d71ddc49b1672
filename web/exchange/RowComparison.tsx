import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PreviewDifference, PreviewRow } from './preview';
import classes from './RowComparison.module.css';
import { choicesFor, contactChosen, type RowChoice } from './rowChoice';

interface RowComparisonProps {
  row: PreviewRow;
  choice: RowChoice;
  onChoice: (choice: RowChoice) => void;
}

/** What the row says and, beside it, everybody known whom it may be about. */
export function RowComparison({ row, choice, onChoice }: RowComparisonProps) {
  const { t } = useTranslation('exchange');
  const { matches, contact, news, kept, leftOut } = row;
  const found = matches.some((one) => one.contact.id === contact?.id)
    ? matches
    : [...(contact ? [{ contact, foundBy: null }] : []), ...matches];
  const chosen = contactChosen(choice);
  const offered = choicesFor(row);
  const said: [string, string | null | undefined][] = [
    [t('field.EMAIL'), row.email],
    [t('field.OTHER_EMAILS'), row.otherEmails.join(', ')],
    [t('field.PHONE'), row.phone],
    [t('field.ORGANIZATION'), row.organization?.name ?? row.organizationName],
    [t('field.TITLE'), row.title],
  ];
  return (
    <div className={classes.sides}>
      <div className={classes.side}>
        <h3 className={classes.heading}>{t('compare.inFile')}</h3>
        <p className={classes.name}>
          {row.givenName} {row.familyName}
        </p>
        <Lines lines={said} />
        {leftOut.length > 0 && (
          <p className={classes.note}>
            {t('compare.leftOut')} {leftOut.join(' · ')}
          </p>
        )}
      </div>
      {found.map((match) => {
        const mine = `UPDATE ${match.contact.id}` as const;
        const isProposed = match.contact.id === contact?.id;
        return (
          <div key={match.contact.id} className={classes.side} data-chosen={chosen === match.contact.id || undefined}>
            <h3 className={classes.heading}>
              {t('compare.known')}
              {match.foundBy && <span> · {t(`foundBy.${match.foundBy}`)}</span>}
            </h3>
            <p className={classes.name}>
              <a href={`/contacts/${match.contact.id}`} target="_blank" rel="noreferrer">
                {match.contact.name}
              </a>
            </p>
            <Lines
              lines={[
                [t('field.EMAIL'), match.contact.email],
                [t('field.ORGANIZATION'), match.contact.organizationNames.join(', ')],
              ]}
            />
            {isProposed && <Differences heading={t('compare.added')} differences={news} />}
            {isProposed && <Differences heading={t('compare.kept')} differences={kept} withKnown />}
            {offered.includes(mine) && chosen !== match.contact.id && (
              <Button variant="default" size="compact-md" mt="xs" onClick={() => onChoice(mine)}>
                {t('compare.same')}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Lines({ lines }: { lines: readonly [string, string | null | undefined][] }) {
  return (
    <dl className={classes.lines}>
      {lines.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface DifferencesProps {
  heading: string;
  differences: readonly PreviewDifference[];
  withKnown?: boolean;
}

function Differences({ heading, differences, withKnown }: DifferencesProps) {
  const { t } = useTranslation('exchange');
  if (differences.length === 0) return null;
  return (
    <div className={classes.differences} data-kept={withKnown || undefined}>
      <span className={classes.small}>{heading}</span>
      <Lines
        lines={differences.map(({ field, known, said }) => [
          t(`field.${field}`),
          withKnown ? t('compare.insteadOf', { known, said }) : said,
        ])}
      />
    </div>
  );
}
