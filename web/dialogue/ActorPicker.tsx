import { CloseButton, Input, Popover, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListbox } from '../shared/form/useListbox';
import { refusalOf } from '../shared/page/refusalOf';
import { type Actor, actorKey, actorName } from './actor';
import { ActorPickerOption } from './ActorPickerOption';
import classes from './ActorPicker.module.css';
import { type FoundActor, useActorSearch } from './useActorSearch';

interface ActorPickerProps {
  id: string;
  /** Left out where a label elsewhere names the field. */
  label?: ReactNode;
  description?: ReactNode;
  placeholder?: string;
  error?: ReactNode;
  required?: boolean;
  /** Who is chosen, where one can be; leave out where each choice goes into a list. */
  value?: Actor | null;
  /** Offered before anything is typed, under a word on who they are. */
  suggestions?: { heading: string; actors: readonly Actor[] };
  /** Those not to offer, by `actorKey`. */
  without?: readonly string[];
  onPick: (actor: Actor) => void;
  onClear?: () => void;
  /** Backspace in the empty field. */
  onBackspace?: () => void;
  /** Enter in the empty field, with nothing chosen in the list. */
  onDone?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

const none: readonly never[] = [];

/** Finds an organization or a contact while one types; Enter takes the first, arrows choose another. */
export function ActorPicker(props: ActorPickerProps) {
  const { id, label, description, placeholder, error, required, value, suggestions, without = none } = props;
  const { onPick, onClear, onBackspace, onDone, inputRef } = props;
  const { t } = useTranslation(['record', 'shared']);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const text = (typed ?? '').trim();
  const search = useActorSearch(text);
  const offered: readonly (Actor | FoundActor)[] = text ? search.actors : (suggestions?.actors ?? none);
  const choices = offered.filter((actor) => !without.includes(actorKey(actor)));
  const isWaiting = useRef('');

  const pick = (place: number) => {
    const actor = choices[place];
    if (!actor) return;
    const { organization, contact, title, hasLeft } = actor;
    setTyped(null);
    setIsOpen(value === undefined && suggestions !== undefined);
    onPick({ organization, contact, title, hasLeft });
  };
  const isListed = isOpen && (choices.length > 0 || text.length > 0);
  const listbox = useListbox({
    count: choices.length,
    isOpen: isListed,
    setIsOpen,
    first: text ? 0 : -1,
    of: text,
    pick,
  });

  // Enter pressed before the answer came takes the first of it when it comes.
  useEffect(() => {
    if (!search.isAnswered || isWaiting.current !== text || !text) return;
    isWaiting.current = '';
    pick(0);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    isWaiting.current = '';
    if (event.key === 'Enter' && text && !search.isAnswered && !event.ctrlKey && !event.metaKey) {
      isWaiting.current = text;
      event.preventDefault();
      return;
    }
    if (event.key === 'Backspace' && typed === null && value) onClear?.();
    else if (event.key === 'Backspace' && !typed) onBackspace?.();
    listbox.onKeyDown(event);
    if (event.key === 'Enter' && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && onDone) {
      event.preventDefault();
      onDone();
    }
  };

  return (
    <Popover
      opened={isListed}
      onChange={setIsOpen}
      width="target"
      position="bottom-start"
      offset={4}
      withRoles={false}
      trapFocus={false}
      returnFocus={false}
    >
      <Popover.Target>
        <TextInput
          id={id}
          ref={inputRef}
          label={label}
          description={description}
          placeholder={placeholder}
          error={error}
          required={required}
          withAsterisk={false}
          value={typed ?? (value ? actorName(value) : '')}
          leftSection={<IconSearch size={17} stroke={1.75} aria-hidden />}
          rightSection={value && onClear ? <CloseButton aria-label={t('picker.clear')} onClick={onClear} /> : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIsOpen(true);
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            setIsOpen(true);
          }}
          onClick={() => setIsOpen(true)}
          onBlur={() => {
            setIsOpen(false);
            if (value !== undefined) setTyped(null);
          }}
          spellCheck={false}
          {...listbox.field}
          onKeyDown={onKeyDown}
          data-mantine-stop-propagation={isListed || undefined}
        />
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.dropdown}>
        {!text && suggestions && <p className={classes.heading}>{suggestions.heading}</p>}
        <div {...listbox.list} aria-label={t('picker.list')} className={classes.list}>
          {choices.map((actor, place) => (
            <ActorPickerOption key={actorKey(actor)} actor={actor} {...listbox.option(place)} />
          ))}
        </div>
        {text && choices.length === 0 && (
          <Input.Description className={classes.none} role="status">
            {search.error
              ? t(`shared:refusal.${refusalOf(search.error).code}`)
              : search.isAnswered
                ? t('picker.none', { text })
                : t('picker.searching')}
          </Input.Description>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
