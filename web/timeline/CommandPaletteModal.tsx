import { Modal } from '@mantine/core';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useListbox } from '../shared/form/useListbox';
import { refusalOf } from '../shared/page/refusalOf';
import { useToday } from '../shared/time/useToday';
import { KindIcon } from '../shared/words/KindIcon';
import { CommandChoice } from './CommandChoice';
import classes from './CommandPalette.module.css';
import { commandMatches } from './commandMatch';
import { entryAddress } from './entryAddress';
import { recordWords } from './recordWords';
import { useCommands, type Ways } from './useCommands';
import { useRecentRecords } from './useRecentRecords';
import { useRecordSearch } from './useRecordSearch';

interface Choice {
  key: string;
  group: 'do' | 'go' | 'recent' | 'records' | 'all';
  sign: React.ReactNode;
  title: string;
  detail?: string;
  keys?: string;
  run: () => void;
}

/** Commands offered beside what is found. */
const mostCommands = 4;

function useChoices(text: string, ways: Ways): { choices: Choice[]; search: ReturnType<typeof useRecordSearch> } {
  const { t, i18n } = useTranslation(['search', 'kind']);
  const today = useToday();
  const { pathname } = useLocation();
  const commands = useCommands(ways);
  const search = useRecordSearch(text);
  const recent = useRecentRecords(pathname);
  const surroundings = { t, language: i18n.language, today };

  const records = (text ? search.hits : recent.map((record) => ({ id: record.id, title: null, record }))).flatMap(
    ({ id, title, record }): Choice[] => {
      const words = record && recordWords(record, surroundings);
      const address = entryAddress(record);
      if (!words || !address) return [];
      return [
        {
          key: id,
          group: text ? 'records' : 'recent',
          sign: <KindIcon kind={words.sign} size={19} />,
          title: title ?? words.name,
          detail: words.detail,
          run: () => ways.go(address),
        },
      ];
    },
  );
  const fitting = commands.filter(({ label }) => commandMatches(label, text)).slice(0, text ? mostCommands : undefined);
  const actions = fitting.map(({ key, group, icon: Icon, label, keys, run }): Choice => ({
    key: `command ${key}`,
    group,
    sign: <Icon size={19} stroke={1.6} aria-hidden />,
    title: label,
    keys,
    run,
  }));
  const inGroup = (group: Choice['group']) => actions.filter((action) => action.group === group);
  const all: Choice = {
    key: 'all',
    group: 'all',
    sign: search.hits.length > 0 ? <IconArrowRight size={19} stroke={1.6} /> : <IconSearch size={19} stroke={1.6} />,
    title: t('palette.all', { text }),
    run: () => ways.go(`/search?${new URLSearchParams({ text })}`),
  };
  const choices = text
    ? [...inGroup('do'), ...inGroup('go'), ...records, ...(search.hasMore ? [all] : [])]
    : [...records, ...inGroup('do'), ...inGroup('go')];
  return { choices, search };
}

/** Search and commands in one: what is typed finds records and what can be done; arrows choose, Enter does. */
export function CommandPaletteModal({ close, ways }: { close: () => void; ways: Ways }) {
  const { t } = useTranslation(['search', 'shared']);
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const { choices, search } = useChoices(text, ways);
  const isWaiting = useRef('');

  const pick = (place: number) => {
    const choice = choices[place];
    if (!choice) return;
    close();
    // After the dialog has given the focus back, so that what opens next can take it.
    setTimeout(choice.run, 0);
  };
  const listbox = useListbox({
    count: choices.length,
    isOpen: true,
    setIsOpen: (isOpen) => (isOpen ? undefined : close()),
    first: 0,
    of: text,
    pick,
  });
  useEffect(() => {
    if (!search.isAnswered || isWaiting.current !== text || !text) return;
    isWaiting.current = '';
    pick(0);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isUnanswered =
      event.key === 'Enter' &&
      text !== '' &&
      !search.isAnswered &&
      choices[0]?.group !== 'do' &&
      choices[0]?.group !== 'go';
    isWaiting.current = isUnanswered ? text : '';
    if (isUnanswered) event.preventDefault();
    else listbox.onKeyDown(event);
  };
  const groups = [
    ...Map.groupBy(
      choices.map((choice, place) => ({ ...choice, place })),
      ({ group }) => group,
    ),
  ];
  return (
    <Modal.Root
      opened
      onClose={close}
      size="42rem"
      yOffset="10vh"
      centered={false}
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.content, inner: classes.inner }}
    >
      <Modal.Overlay backgroundOpacity={0.4} blur={2} />
      <Modal.Content aria-label={t('palette.name')}>
        <div className={classes.field}>
          <IconSearch size={21} stroke={1.75} aria-hidden />
          <input
            {...listbox.field}
            data-autofocus
            className={classes.input}
            aria-label={t('palette.name')}
            placeholder={t('palette.prompt')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            maxLength={200}
            spellCheck={false}
          />
          <button type="button" className={classes.close} onClick={close}>
            {t('shared:close')}
          </button>
        </div>
        <div {...listbox.list} className={classes.list} aria-label={t('palette.list')}>
          {groups.map(([group, ofGroup]) => (
            <div key={group} role="group" aria-label={group === 'all' ? undefined : t(`palette.group.${group}`)}>
              {group !== 'all' && (
                <div className={classes.group} aria-hidden>
                  {t(`palette.group.${group}`)}
                </div>
              )}
              {ofGroup.map(({ key, place, sign, title, detail, keys }) => (
                <CommandChoice
                  key={key}
                  sign={sign}
                  title={title}
                  detail={detail}
                  keys={keys}
                  option={listbox.option(place)}
                />
              ))}
            </div>
          ))}
        </div>
        <p className={classes.note} role="status">
          {text && search.error && t(`shared:refusal.${refusalOf(search.error).code}`)}
          {text && !search.error && search.isAnswered && search.hits.length === 0 && t('palette.none', { text })}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
