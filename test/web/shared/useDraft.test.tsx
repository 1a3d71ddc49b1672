import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { claimDrafts, forgetAllDrafts } from '../../../web/shared/form/draftStore';
import { DraftNote } from '../../../web/shared/form/DraftNote';
import { useDraft } from '../../../web/shared/form/useDraft';
import { renderWeb } from '../renderWeb';

function NoteForm({ about = 'call' }: { about?: string }) {
  const { draft, isRestored, keep, forget } = useDraft(`note:${about}`, { topic: '', minutes: 10 });
  return (
    <>
      <DraftNote isRestored={isRestored} forget={forget} />
      <label>
        Ämne
        <input value={draft.topic} onChange={(event) => keep({ ...draft, topic: event.target.value })} />
      </label>
      <output>{draft.minutes}</output>
    </>
  );
}

const topic = () => screen.getByLabelText<HTMLInputElement>('Ämne');

/** The page is closed and opened again: nothing is left but what the browser keeps. */
function reload(form = <NoteForm />) {
  cleanup();
  renderWeb(form);
}

beforeEach(() => {
  localStorage.clear();
  renderWeb(<NoteForm />);
});

test('what was typed is still there after the page has been reloaded', async () => {
  await userEvent.type(topic(), 'Fiber till Ljungdalen');
  reload();
  expect(topic()).toHaveProperty('value', 'Fiber till Ljungdalen');
  expect(screen.getByText(/Vi sparade det du hade skrivit/)).toBeTruthy();
});

test('a form nobody has written in says nothing of a draft', () => {
  reload();
  expect(screen.queryByText(/Vi sparade/)).toBeNull();
});

test('starting over empties the form, also for the next visit', async () => {
  await userEvent.type(topic(), 'Fel organisation');
  reload();
  await userEvent.click(screen.getByRole('button', { name: 'Börja om' }));
  expect(topic()).toHaveProperty('value', '');
  reload();
  expect(topic()).toHaveProperty('value', '');
});

test('drafts about two records do not mix', async () => {
  await userEvent.type(topic(), 'Om Berg');
  reload(<NoteForm about="krokom" />);
  expect(topic()).toHaveProperty('value', '');
});

test('a draft from before a field existed gets that field from the empty form', () => {
  localStorage.setItem('samnod.draft.note:call', JSON.stringify({ savedAt: Date.now(), draft: { topic: 'Gammalt' } }));
  reload();
  expect(topic()).toHaveProperty('value', 'Gammalt');
  expect(screen.getByText('10')).toBeTruthy();
});

test.each([
  ['unreadable', '{"savedAt":'],
  ['two months old', JSON.stringify({ savedAt: Date.now() - 61 * 86_400_000, draft: { topic: 'Gammalt' } })],
])('a draft that is %s is left alone and the form begins empty', (_state, kept) => {
  localStorage.setItem('samnod.draft.note:call', kept);
  reload();
  expect(topic()).toHaveProperty('value', '');
});

test('the next person at the same computer does not find the drafts of the one before', async () => {
  claimDrafts('sigrid');
  await userEvent.type(topic(), 'Hemligt');
  claimDrafts('sigrid');
  reload();
  expect(topic()).toHaveProperty('value', 'Hemligt');
  claimDrafts('per');
  reload();
  expect(topic()).toHaveProperty('value', '');
});

test('signing out leaves no draft behind, and leaves other choices alone', async () => {
  localStorage.setItem('samnod.language', 'en');
  await userEvent.type(topic(), 'Hemligt');
  forgetAllDrafts();
  expect(Object.values({ ...localStorage }).join()).not.toContain('Hemligt');
  expect(localStorage.getItem('samnod.language')).toBe('en');
});
