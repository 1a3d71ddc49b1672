import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../gql/graphql';
import { refusalOf } from '../shared/page/refusalOf';
import { Section } from '../shared/page/Section';
import type { ReadyFile } from './handedFile';
import { HeadingNote } from './HeadingNote';
import { ImportBar } from './ImportBar';
import { newOrganizations, type OrganizationChoices, organizationsOfRows } from './organizationChoice';
import classes from './PeoplePreview.module.css';
import { PreviewFigures } from './PreviewFigures';
import { ProblemList } from './ProblemList';
import { type Choices, countsWith, decisionsOf } from './rowChoice';
import { RowTable } from './RowTable';
import { UnknownOrganizations } from './UnknownOrganizations';
import { usePeopleImport } from './usePeopleImport';
import { usePreviewRows } from './usePreviewRows';
import { VisibilityChoice } from './VisibilityChoice';

interface PeoplePreviewProps {
  file: ReadyFile;
  /** The file is brought in; `receipt` is the id of its import. */
  onDone: (receipt: string) => void;
  onRemove: () => void;
  /** Looks at the file anew, as when others have changed what it was compared with. */
  again: () => void;
}

/** Why a row's choice was refused: the server names the place of the decision. */
function refusedRow(error: unknown, rows: readonly { row: number }[]): ReadonlyMap<number, string> {
  const { field, message } = refusalOf(error);
  const place = /^input\.decisions\.(\d+)/.exec(field ?? '')?.[1];
  const row = place === undefined ? undefined : rows[Number(place)]?.row;
  return row === undefined ? new Map() : new Map([[row, message ?? '']]);
}

/** What a contact list or vCards would do, row by row: looked at, chosen for, and only then brought in. */
export function PeoplePreview({ file, onDone, onRemove, again }: PeoplePreviewProps) {
  const { t } = useTranslation(['exchange', 'shared']);
  const { upload, preview } = file.state;
  const { source, fileName, problems, problemCount, problemRowCount, unknownOrganizations: unknown } = preview;
  const all = usePreviewRows(upload, preview);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [organizations, setOrganizations] = useState<OrganizationChoices>(new Map());
  const [skipsProblems, setSkipsProblems] = useState(false);
  const [visibility, setVisibility] = useState<Visibility | null>(null);
  const [isAskedToSkip, setIsAskedToSkip] = useState(false);
  const skipId = useId();
  const { run, isSaving, error } = usePeopleImport();

  const proposed = { CREATE: preview.createCount, UPDATE: preview.updateCount, SKIP: preview.skipCount };
  const counts = countsWith(proposed, all.rows, choices);
  const decisions = decisionsOf(choices, organizationsOfRows(all.rows, organizations));
  const save = async () => {
    if (problemCount > 0 && !skipsProblems) {
      setIsAskedToSkip(true);
      const decision = document.getElementById(skipId);
      decision?.focus({ preventScroll: true });
      decision?.scrollIntoView({ block: 'center' });
      return;
    }
    const receipt = await run({
      upload,
      decisions,
      newOrganizations: newOrganizations(unknown, organizations),
      onProblems: skipsProblems ? 'SKIP' : 'STOP',
      visibility,
      preview: preview.fingerprint,
    });
    if (receipt !== null) onDone(receipt);
  };

  return (
    <div className={classes.preview}>
      <Section ground="plain" heading={fileName} lead={t(`found.${source}`, { count: preview.rowCount })}>
        <PreviewFigures counts={counts} problems={problemRowCount} />
        <HeadingNote headings={preview.headings} />
        <div className={classes.settings}>
          <VisibilityChoice
            label={t('visibility.label')}
            standard={t('visibility.standard')}
            value={visibility}
            onChange={setVisibility}
          />
        </div>
      </Section>
      {problemCount > 0 && (
        <Section heading={t('problem.heading')} count={problemCount} lead={t('problem.lead')}>
          <ProblemList problems={problems} total={problemCount} source={source} fileName={fileName} />
          <Checkbox
            id={skipId}
            mt="sm"
            label={t('problem.skip', { count: problemRowCount })}
            checked={skipsProblems}
            error={isAskedToSkip && !skipsProblems && t('problem.decide')}
            onChange={(event) => setSkipsProblems(event.currentTarget.checked)}
          />
        </Section>
      )}
      {unknown.length > 0 && (
        <Section heading={t('unknown.heading')} count={unknown.length} lead={t('unknown.lead')}>
          <UnknownOrganizations organizations={unknown} choices={organizations} onChoices={setOrganizations} />
        </Section>
      )}
      {all.total > 0 && (
        <Section heading={t('table.heading')} count={all.total} lead={t('table.lead')}>
          <RowTable
            {...all}
            organizations={organizations}
            choices={choices}
            onChoices={setChoices}
            refusals={refusedRow(error, decisions)}
          />
        </Section>
      )}
      <ImportBar
        label={t('bar.import', { count: counts.CREATE + counts.UPDATE })}
        summary={t('bar.summary', {
          created: counts.CREATE,
          changed: counts.UPDATE,
          skipped: counts.SKIP + (skipsProblems ? problemRowCount : 0),
        })}
        isSaving={isSaving}
        error={error}
        onSave={() => void save()}
        onRemove={onRemove}
        again={again}
      />
    </div>
  );
}
