import { commandMatches } from '../../../web/timeline/commandMatch';

test.each([
  ['Ny kontaktpunkt', 'ny', true],
  ['Ny kontaktpunkt', 'kon ny', true],
  ['Översikt', 'over', true],
  ['Översikt', 'ÖVER', true],
  ['Färger: Mörkt', 'mork', true],
  ['Åtaganden', 'taganden', false],
  ['Logga ut', 'logga in', false],
  ['Logga ut', '', true],
])('%s is offered for "%s": %s', (label, typed, isOffered) => {
  expect(commandMatches(label, typed)).toBe(isOffered);
});
