import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DropAnywhere } from '../exchange/DropAnywhere';
import { EarlierImports } from '../exchange/EarlierImports';
import { EmailPreviews } from '../exchange/EmailPreviews';
import { EmailResults } from '../exchange/EmailResults';
import { FileDrop } from '../exchange/FileDrop';
import { FileHelp } from '../exchange/FileHelp';
import { FileStatusList } from '../exchange/FileStatusList';
import { isReady } from '../exchange/handedFile';
import { PeoplePreview } from '../exchange/PeoplePreview';
import { Triage } from '../exchange/Triage';
import type { EmailResult } from '../exchange/useEmailImport';
import { useHandedFiles } from '../exchange/useHandedFiles';
import { announce } from '../shared/frame/announce';
import { tell } from '../shared/frame/tell';
import { PageHeader } from '../shared/page/PageHeader';
import classes from './ImportPage.module.css';

/** Brings files in: contact lists, business cards and e-mail, each looked at before anything changes. */
export function ImportPage() {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const { files, add, again, remove } = useHandedFiles();
  const [results, setResults] = useState<readonly EmailResult[]>([]);
  const ready = files.filter(isReady);
  const emails = ready.filter(({ state }) => state.preview.source === 'EMAIL');
  const people = ready.filter(({ state }) => state.preview.source !== 'EMAIL');
  const onTheWay = files.filter((file) => !isReady(file));
  const isLooking = ready.length > 0;

  const begin = (given: File[]) => {
    setResults([]);
    add(given);
  };
  const finished = (key: string, name: string, receipt: string) => {
    const isLast = files.length === 1;
    remove([key]);
    if (isLast) void navigate(`/import/${receipt}`);
    else void tell(t('receipt.done', { name }));
  };

  return (
    <>
      <PageHeader title={t('title')}>
        <span>{t('lead')}</span>
      </PageHeader>
      <FileDrop onFiles={begin} isSmall={isLooking} />
      <DropAnywhere onFiles={begin} />
      <FileStatusList files={onTheWay} again={again} remove={remove} />
      {people.map((file) => (
        <PeoplePreview
          key={`${file.key} ${file.state.preview.fingerprint}`}
          file={file}
          again={() => again(file)}
          onRemove={() => remove([file.key])}
          onDone={(receipt) => finished(file.key, file.state.preview.fileName, receipt)}
        />
      ))}
      {emails.length > 0 && (
        <EmailPreviews
          files={emails}
          onRemove={remove}
          onResults={(done, came) => {
            remove(done.map(({ key }) => key));
            setResults((before) => [...before, ...came]);
            announce(t('result.heading', { count: came.filter(({ result }) => result.import).length }));
          }}
        />
      )}
      <EmailResults results={results} close={() => setResults([])} />
      {!isLooking && (
        <div className={classes.below}>
          <FileHelp />
          <Triage />
          <EarlierImports />
        </div>
      )}
    </>
  );
}
