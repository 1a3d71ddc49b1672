import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';

interface FilterBarProps {
  /** What is filtered, for those who do not see it. */
  label: string;
  /** What is searched in: "Sök på namn". Without it there is no field for words. */
  prompt?: string;
  text?: string;
  onText?: (text: string) => void;
  /** The other choices, each a control with a label of its own. */
  children?: ReactNode;
}

/** Milliseconds without a keystroke before the list is asked for again. */
const pause = 250;

/** Over a list: words to look for and what else to choose by. */
export function FilterBar({ label, prompt, text = '', onText, children }: FilterBarProps) {
  const { t } = useTranslation('shared');
  const [written, setWritten] = useState(text);
  const search = useDebouncedCallback((words: string) => onText?.(words), pause);
  const write = (words: string) => {
    setWritten(words);
    search(words);
  };
  return (
    <div className={classes.filters} role="search" aria-label={label} data-print="hide">
      {prompt && (
        <TextInput
          className={classes.text}
          type="search"
          aria-label={prompt}
          placeholder={prompt}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            written && <CloseButton size="sm" aria-label={t('list.clearSearch')} onClick={() => write('')} />
          }
          value={written}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      {children}
    </div>
  );
}
