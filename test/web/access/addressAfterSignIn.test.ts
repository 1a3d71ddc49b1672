import fc from 'fast-check';
import { addressAfterSignIn } from '../../../web/access/addressAfterSignIn';
import { signInAddress } from '../../../web/access/signInAddress';

const origin = 'https://samnod.example';
const after = (from: string) => addressAfterSignIn(new URL(from, origin).search, origin);

test('whoever had to sign in comes back to the same address, with its filters', () => {
  const from = '/organizations/abc?kind=OPERATOR&q=%C3%85re';
  expect(after(signInAddress(from))).toBe(from);
});

test.each([
  'https://evil.example/',
  '//evil.example/x',
  '/\\evil.example',
  '/.//evil.example',
  '//',
  'javascript:alert(1)',
  '/sign-in?to=/sign-in',
  '',
])('a link that wants to lead to "%s" leads to the overview', (to) => {
  expect(addressAfterSignIn(`?${new URLSearchParams({ to })}`, origin)).toBe('/');
});

test('no link leads away from the site', () => {
  const part = fc.oneof(fc.constantFrom('/', '\\', '//', '@', ':', 'https:', 'evil.example', '\t', '..'), fc.string());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const to = addressAfterSignIn(`?${new URLSearchParams({ to: parts.join('') })}`, origin);
      expect(new URL(to, origin).origin).toBe(origin);
    }),
    { numRuns: 1000 },
  );
});
