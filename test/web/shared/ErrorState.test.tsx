import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorState } from '../../../web/shared/page/ErrorState';
import { renderWeb } from '../renderWeb';

afterEach(cleanup);

function refusal(code: string, message: string) {
  return new CombinedGraphQLErrors({ errors: [{ message, extensions: { code, requestId: 'req-7' } }] } as never);
}

test('a refusal is told in the server’s own sentence, with the number to quote to support', () => {
  renderWeb(<ErrorState error={refusal('CONFLICT', 'Per Åslund ändrade åtagandet 14:02.')} />);
  expect(screen.getByText('Någon annan hann ändra före dig')).toBeTruthy();
  expect(screen.getByText('Per Åslund ändrade åtagandet 14:02.')).toBeTruthy();
  expect(screen.getByText(/req-7/)).toBeTruthy();
});

test('what broke inside the server is not quoted', () => {
  renderWeb(<ErrorState error={refusal('INTERNAL', 'relation "x" does not exist')} />);
  expect(screen.queryByText(/relation/)).toBeNull();
  expect(screen.getByText('Något gick fel hos oss')).toBeTruthy();
});

test('asks again when told to', async () => {
  const retry = jest.fn();
  renderWeb(<ErrorState error={new TypeError('Failed to fetch')} retry={retry} />);
  expect(screen.getByText('Servern svarar inte')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('does not offer to ask again for what one may not see, but shows the way back', () => {
  renderWeb(<ErrorState error={refusal('NOT_FOUND', 'Organisationen finns inte.')} retry={() => undefined} />);
  expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Till översikten' }).getAttribute('href')).toBe('/');
});

test('an ended session that a proxy reports is the same as one the API reports', () => {
  const response = { status: 401, statusText: 'Unauthorized' } as Response;
  renderWeb(<ErrorState error={new ServerError('401', { response, bodyText: '' })} />);
  expect(screen.getByText('Du behöver logga in igen')).toBeTruthy();
});

test('a refusal made before GraphQL was reached is told in its own sentence too', () => {
  const response = { status: 404, statusText: 'Not Found' } as Response;
  const errors = [{ message: 'Webbsidan är äldre än servern.', extensions: { code: 'NOT_FOUND', requestId: 'req-8' } }];
  renderWeb(<ErrorState error={new ServerError('404', { response, bodyText: JSON.stringify({ errors }) })} />);
  expect(screen.getByText('Webbsidan är äldre än servern.')).toBeTruthy();
  expect(screen.getByText(/req-8/)).toBeTruthy();
});
