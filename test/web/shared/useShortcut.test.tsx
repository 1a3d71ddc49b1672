import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShortcutListener } from '../../../web/shared/keyboard/ShortcutListener';
import { ShortcutOverview } from '../../../web/shared/keyboard/ShortcutOverview';
import { setSingleKeys } from '../../../web/shared/keyboard/shortcutStore';
import { useShortcut } from '../../../web/shared/keyboard/useShortcut';
import { renderWeb } from '../renderWeb';

const pressed: string[] = [];

function Page() {
  useShortcut('n', { label: 'Ny kontaktpunkt', group: 'everywhere' }, () => pressed.push('n'));
  useShortcut('g o', { label: 'Organisationer', group: 'go' }, () => pressed.push('g o'));
  useShortcut('mod+k', { label: 'Sök', group: 'everywhere' }, () => pressed.push('mod+k'));
  useShortcut('x', { label: 'Vilar', group: 'page' }, null);
  return (
    <>
      <ShortcutListener />
      <ShortcutOverview />
      <input aria-label="Ämne" />
    </>
  );
}

beforeEach(() => {
  pressed.length = 0;
  localStorage.clear();
  renderWeb(<Page />);
});

afterEach(cleanup);

test('keys run what they stand for, alone, in turn and with Ctrl', async () => {
  await userEvent.keyboard('n');
  await userEvent.keyboard('go');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(pressed).toEqual(['n', 'g o', 'mod+k']);
});

test('a letter typed in a field is only a letter, but Ctrl-K still searches', async () => {
  await userEvent.type(screen.getByLabelText('Ämne'), 'n går{Control>}k{/Control}');
  expect(pressed).toEqual(['mod+k']);
});

test('single keys can be turned off by those whom they disturb', async () => {
  act(() => setSingleKeys(false));
  await userEvent.keyboard('n{Control>}k{/Control}');
  expect(pressed).toEqual(['mod+k']);
});

test('"?" lists what works now, and keys rest while the list is open', async () => {
  await userEvent.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Kortkommandon' })).toBeTruthy();
  expect(screen.getByText('Ny kontaktpunkt')).toBeTruthy();
  expect(screen.queryByText('Vilar')).toBeNull();
  await userEvent.keyboard('n');
  expect(pressed).toEqual([]);
});
