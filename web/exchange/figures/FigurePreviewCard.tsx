import { Alert, Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OnProblems } from '../../gql/graphql';
import { RefusalNote } from '../../shared/page/RefusalNote';
import { Section } from '../../shared/page/Section';
import { FigureTable } from '../../strategy/FigureTable';
import { useFigure } from '../../strategy/useFigure';
import { FigureMapping } from './FigureMapping';
import classes from './FigurePreviewCard.module.css';
import type { FigurePreview, Said } from './useFigureFile';

interface FigurePreviewCardProps {
  preview: FigurePreview;
  said: Said;
  error?: unknown;
  again: (said: Said) => void;
  bringIn: (onProblems: OnProblems) => void;
}

/** What a file of figures would do: how much is new, what is left out, and what to look at before it is brought in. */
export function FigurePreviewCard({ preview, said, error, again, bringIn }: FigurePreviewCardProps) {
  const { t } = useTranslation('figures');
  const [vintage, setVintage] = useState(preview.vintage);
  const [year, setYear] = useState<number | string>(said.year ?? '');
  const { layout, newCount, sameCount, placeCount, problemCount } = preview;
  const isUnknown = layout === 'UNKNOWN';
  const lookAgain = () => again({ vintage, ...(year !== '' && { year: Number(year) }) });
  return (
    <Section heading={preview.fileName} lead={t('preview.recognized', { layout: t(`layout.${layout}`) })}>
      <RefusalNote error={error} />
      {!isUnknown && (
        <ul className={classes.counts}>
          <li>{t('preview.news', { count: newCount })}</li>
          <li>{t('preview.same', { count: sameCount })}</li>
          <li>{t('preview.places', { count: placeCount })}</li>
        </ul>
      )}
      <LeftOut preview={preview} />
      <Group align="flex-end" my="md">
        <TextInput
          label={t('preview.vintage')}
          description={t('preview.vintageHelp')}
          value={vintage}
          onChange={(event) => setVintage(event.currentTarget.value)}
        />
        {(layout === 'MOBILE_BY_OPERATOR' || isUnknown) && (
          <NumberInput label={t('preview.year')} value={year} onChange={setYear} min={1990} max={2100} hideControls />
        )}
        <Button variant="default" onClick={lookAgain}>
          {t('preview.again')}
        </Button>
      </Group>
      {isUnknown && (
        <FigureMapping
          sheets={preview.sheets}
          onRead={(mapping) => again({ mapping, ...(year !== '' && { year: Number(year) }) })}
        />
      )}
      {!isUnknown && newCount === 0 && problemCount === 0 && <Alert color="gray">{t('preview.nothing')}</Alert>}
      {newCount > 0 && (
        <Button onClick={() => bringIn(problemCount > 0 ? 'SKIP' : 'STOP')}>
          {t(problemCount > 0 ? 'preview.skip' : 'preview.import')}
        </Button>
      )}
    </Section>
  );
}

/** What the file is about, and what of it is left out or wants a look. */
function LeftOut({ preview }: { preview: FigurePreview }) {
  const { t } = useTranslation('figures');
  const figure = useFigure();
  const { indicators, unmatchedNames, unknownColumns, jumps, jumpCount, problems, problemCount } = preview;
  const number = (value: number) => figure(value, 'COUNT');
  return (
    <>
      {indicators.length > 0 && (
        <FigureTable
          caption={t('preview.indicators')}
          columns={[t('preview.indicator'), t('preview.years'), t('preview.count')]}
          rows={indicators.map(({ code, name, years, count }) => ({
            key: code,
            cells: [name, years.join(', '), number(count)],
          }))}
        />
      )}
      {unmatchedNames.length > 0 && (
        <p>
          {t('preview.unmatched', { names: unmatchedNames.join(', ') })} {t('preview.unmatchedHelp')}
        </p>
      )}
      {unknownColumns.length > 0 && <p>{t('preview.unknownColumns', { names: unknownColumns.join(', ') })}</p>}
      {jumpCount > 0 && (
        <Alert color="cloudberry" my="md" title={t('preview.jumps', { count: jumpCount })}>
          <p>{t('preview.jumpsLead')}</p>
          <ul>
            {jumps.slice(0, 20).map(({ before, after, year, beforeYear, ...jump }) => (
              <li key={`${jump.indicator} ${jump.place} ${jump.areaClass} ${year}`}>
                {t('preview.jump', {
                  name: jump.name,
                  indicator: jump.indicator,
                  before: number(before),
                  beforeYear: String(beforeYear),
                  after: number(after),
                  year: String(year),
                })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {problemCount > 0 && (
        <Alert color="lingon" my="md" title={t('preview.problems', { count: problemCount })}>
          <ul>
            {problems.slice(0, 20).map(({ code, sheet, row, column, value }) => (
              <li key={`${sheet} ${row} ${column}`}>
                {t('preview.problem', { sheet, row: String(row), column, value, message: t(`problem.${code}`) })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
