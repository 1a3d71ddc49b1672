import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import type { FigureMappingInput, OnProblems, PreviewFiguresMutation } from '../../gql/graphql';
import { sendFile } from '../../shared/api/sendFile';

export const previewMutation = gql(`
  mutation PreviewFigures($input: PreviewFiguresInput!) {
    previewFigures(input: $input) {
      layout
      fileName
      vintage
      newCount
      sameCount
      placeCount
      unmatchedNames
      unknownColumns
      problemCount
      jumpCount
      fingerprint
      indicators {
        code
        name
        count
        years
      }
      problems {
        code
        sheet
        row
        column
        value
      }
      jumps {
        indicator
        place
        name
        areaClass
        year
        beforeYear
        before
        after
      }
      sheets {
        name
        rows
      }
    }
  }
`);

const importMutation = gql(`
  mutation ImportFigures($input: ImportFiguresInput!) {
    importFigures(input: $input) {
      edition {
        id
        itemCount
      }
      import {
        id
      }
    }
  }
`);

export type FigurePreview = PreviewFiguresMutation['previewFigures'];

/** What may be said of a file beside what it says itself. */
export interface Said {
  vintage?: string;
  year?: number;
  mapping?: FigureMappingInput;
}

/** Where a file is on its way in. */
export type FigureState =
  | { is: 'none' }
  | { is: 'sending'; name: string; share: number }
  | { is: 'reading'; name: string }
  | { is: 'ready'; upload: string; preview: FigurePreview; said: Said; error?: unknown }
  | { is: 'importing'; count: number }
  | { is: 'refused'; error: unknown };

/** A file of figures on its way in: sent, looked at as often as somebody says more of it, and brought in. */
export function useFigureFile(done: (receipt: string, count: number, name: string) => void) {
  const { i18n } = useTranslation();
  const [state, be] = useState<FigureState>({ is: 'none' });
  const [look] = useMutation(previewMutation, { fetchPolicy: 'no-cache' });
  const [bringIn] = useMutation(importMutation);

  const read = async (upload: string, name: string, said: Said) => {
    be({ is: 'reading', name });
    const { data } = await look({ variables: { input: { upload, ...said } } });
    be({ is: 'ready', upload, preview: data!.previewFigures, said });
  };
  const guarded = (work: Promise<void>) => void work.catch((error: unknown) => be({ is: 'refused', error }));

  return {
    state,
    send: (file: File) =>
      guarded(
        (async () => {
          const onSent = (share: number) => be({ is: 'sending', name: file.name, share });
          onSent(0);
          const { upload } = await sendFile(file, { language: i18n.language, onSent });
          await read(upload, file.name, {});
        })(),
      ),
    /** Looks at the same file again, with what else was said of it. */
    again: (said: Said) => {
      if (state.is === 'ready') guarded(read(state.upload, state.preview.fileName, { ...state.said, ...said }));
    },
    bringIn: async (onProblems: OnProblems) => {
      if (state.is !== 'ready') return;
      const { upload, preview, said } = state;
      be({ is: 'importing', count: preview.newCount });
      try {
        const input = { upload, ...said, vintage: preview.vintage, onProblems, preview: preview.fingerprint };
        const { data } = await bringIn({ variables: { input } });
        const { edition, import: receipt } = data!.importFigures;
        be({ is: 'none' });
        if (receipt) done(receipt.id, edition?.itemCount ?? 0, preview.fileName);
      } catch (error) {
        be({ ...state, error });
      }
    },
  };
}
