import { jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInForm } from '../../../web/access/SignInForm';
import { renderWeb } from '../renderWeb';

const signedIn = jest.fn(async () => undefined);
let requests: { address: string; body: unknown }[];

/** What stands at the other end of the wire. */
function serverAnswers(status: number | 'nothing') {
  requests = [];
  globalThis.fetch = (async (address: string, init: RequestInit) => {
    requests.push({ address, body: JSON.parse(init.body as string) });
    if (status === 'nothing') throw new TypeError('Failed to fetch');
    return { status, ok: status === 200 };
  }) as unknown as typeof fetch;
}

beforeEach(() => {
  signedIn.mockClear();
  renderWeb(<SignInForm onSignedIn={signedIn} />);
});

afterEach(cleanup);

const email = () => screen.getByLabelText('E-postadress');
const password = () => screen.getByLabelText('Lösenord', { selector: 'input' });

async function fillAndSend() {
  await userEvent.type(email(), 'sigrid@region.example');
  await userEvent.type(password(), 'lingon-spång-7{Enter}');
}

test('the right password opens the door', async () => {
  serverAnswers(200);
  await fillAndSend();
  expect(requests).toEqual([
    { address: '/session', body: { email: 'sigrid@region.example', password: 'lingon-spång-7' } },
  ]);
  expect(signedIn).toHaveBeenCalledTimes(1);
});

test.each([
  [401, /hör inte ihop/],
  [429, /För många försök/],
  [503, /Servern svarar inte/],
  ['nothing', /Servern svarar inte/],
] as const)(
  'an answer of %s is explained, the address stays and the password is asked for again',
  async (status, words) => {
    serverAnswers(status);
    await fillAndSend();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(email()).toHaveProperty('value', 'sigrid@region.example');
    expect(password()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(password());
    expect(signedIn).not.toHaveBeenCalled();
  },
);

test('what is missing is listed at the top, with a way to the field, and nothing is sent', async () => {
  serverAnswers(200);
  await userEvent.click(screen.getByRole('button', { name: 'Logga in' }));
  expect(document.activeElement?.textContent).toContain('2 uppgifter behöver rättas');
  await userEvent.click(screen.getByRole('link', { name: 'Skriv ditt lösenord' }));
  expect(document.activeElement).toBe(password());
  expect(requests).toEqual([]);
});
