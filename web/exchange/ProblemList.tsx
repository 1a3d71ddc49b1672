import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSource } from '../gql/graphql';
import { csvOf } from './csvOf';
import { download } from './download';
import type { PreviewProblem } from './preview';
import classes from './ProblemList.module.css';

/** Problems shown before the rest are asked for. */
const few = 5;

interface ProblemListProps {
  problems: readonly PreviewProblem[];
  /** How many there are, shown or not. */
  total: number;
  source: ImportSource;
  fileName: string;
}

/** What is wrong with a file, by row and column: to be read here, or taken along to where the file is put right. */
export function ProblemList({ problems, total, source, fileName }: ProblemListProps) {
  const { t } = useTranslation('exchange');
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? problems : problems.slice(0, few);
  const row = t(source === 'VCARD' ? 'problem.card' : 'problem.row');
  const headings = [row, t('problem.column'), t('problem.what'), t('problem.value')];
  const keep = () => {
    const rows = problems.map((one) => [one.row, one.column, one.message, one.value]);
    download(csvOf([headings, ...rows]), t('problem.file', { name: fileName.replace(/\.[^.]+$/, '') }));
  };
  return (
    <div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one, place) => (
              <tr key={place}>
                <td>{one.row}</td>
                <td>{one.column ?? t('problem.wholeRow')}</td>
                <td>{one.message}</td>
                <td className={classes.value}>{one.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.actions}>
        {!isLong && problems.length > few && (
          <Button variant="subtle" size="compact-md" onClick={() => setIsLong(true)}>
            {t('problem.showAll', { count: problems.length })}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={17} stroke={1.75} aria-hidden />}
          onClick={keep}
        >
          {t('problem.download')}
        </Button>
        {total > problems.length && <span>{t('problem.someOf', { shown: problems.length, total })}</span>}
      </div>
    </div>
  );
}
