import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface ListboxOptions {
  /** How many choices there are now. */
  count: number;
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
  /** Which choice Enter takes before any arrow was pressed: the first, or -1 for none. Taken anew when `of` changes. */
  first: number;
  /** What the choices answer, such as the text typed. */
  of: string;
  pick: (place: number) => void;
}

/**
 * A field with a list of choices under it, after the WAI-ARIA pattern for a combobox: focus stays in the field, arrows
 * move through the list, Enter takes, Escape closes.
 */
export function useListbox({ count, isOpen, setIsOpen, first, of, pick }: ListboxOptions) {
  const listId = useId();
  const optionId = (place: number) => `${listId}-${place}`;
  const [moved, setMoved] = useState<{ of: string; place: number } | null>(null);
  const active = count === 0 ? -1 : Math.min(moved?.of === of ? moved.place : first, count - 1);
  const shownActive = isOpen ? active : -1;
  const activeId = shownActive < 0 ? undefined : optionId(shownActive);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const move = (by: 1 | -1) => {
    setIsOpen(true);
    if (count > 0) setMoved({ of, place: active < 0 ? (by === 1 ? 0 : count - 1) : (active + by + count) % count });
  };
  const take = (place: number) => {
    setMoved(null);
    pick(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && shownActive >= 0) take(shownActive);
    else if (event.key === 'Escape' && isOpen) setIsOpen(false);
    else return;
    event.preventDefault();
  };

  return {
    active: shownActive,
    onKeyDown,
    field: {
      role: 'combobox' as const,
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': activeId,
    },
    list: { role: 'listbox' as const, id: listId },
    option: (place: number) => ({
      role: 'option' as const,
      id: optionId(place),
      'aria-selected': place === shownActive,
      // The field keeps the focus; the press itself takes the choice.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onMouseMove: () => setMoved({ of, place }),
      onClick: () => take(place),
    }),
  };
}
