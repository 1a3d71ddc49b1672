import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type Preview, previewMutation, type PreviewRow } from './preview';

/**
 * All rows of a preview. The first come with it; the others are fetched page by page, one after another, so that they
 * can be searched and chosen for together.
 */
export function usePreviewRows(upload: string, preview: Preview) {
  const [rows, setRows] = useState<readonly PreviewRow[]>(preview.rows);
  const [error, setError] = useState<unknown>(null);
  const [look] = useMutation(previewMutation, { fetchPolicy: 'no-cache' });
  const total = preview.rowCount - preview.problemRowCount;
  const isComplete = rows.length >= total;
  const after = rows.at(-1)?.row ?? 0;

  useEffect(() => {
    if (isComplete || error) return undefined;
    let isWanted = true;
    look({ variables: { input: { upload, after } } })
      .then(({ data }) => {
        if (!isWanted) return;
        const more = data!.previewImport.rows;
        // The register has changed under us and there are fewer: what is there is all there is.
        if (more.length === 0) setError(new Error('No more rows'));
        setRows((before) => [...before, ...more]);
      })
      .catch((refused: unknown) => isWanted && setError(refused));
    return () => {
      isWanted = false;
    };
  }, [isComplete, error, after, upload, look]);

  return { rows, total, isComplete, error, retry: () => setError(null) };
}
