import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { VisibilityMark } from '../../../web/shared/words/VisibilityMark';
import { renderWeb } from '../renderWeb';

afterEach(cleanup);

test('says who can see a record, and opens why', async () => {
  renderWeb(<VisibilityMark visibility={{ level: 'PARTIES', reason: 'PARTY' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Vem kan se detta? Parterna' }));
  expect(await screen.findByRole('dialog', { name: 'Vem kan se detta, och varför' })).toBeTruthy();
  expect(screen.getByText(/Konkurrenter ser det inte/)).toBeTruthy();
  expect(screen.getByText('Din organisation deltog.')).toBeTruthy();
});

test('a secrecy mark stands before the level, and says that reading is logged', async () => {
  renderWeb(<VisibilityMark visibility={{ level: 'PRINCIPALS', reason: 'NAMED_READER', isSecret: true }} />);
  await userEvent.click(screen.getByRole('button', { name: /Sekretessmarkerat/ }));
  expect(await screen.findByText(/varje läsning loggas/)).toBeTruthy();
  expect(screen.getByText('Du är en av de namngivna läsarna.')).toBeTruthy();
});
