import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { isOrganizationNumber } from '../../../server/shared/organizationNumber.js';

describe('An organization number', () => {
  it.each([
    ['212000-2452', '212000-2452'],
    ['2120002452', '212000-2452'],
    ['162120002452', '212000-2452'],
    ['16212000-2452', '212000-2452'],
    [' 556036\u20130793 ', '556036-0793'],
  ])('is known as %s', (written, expected) => {
    expect(isOrganizationNumber(written)).toBe(expected);
  });

  it.each([
    ['a wrong check digit', '212000-2453'],
    ['the number of a person', '640823-3234'],
    ['the number of a person with its century', '196408233234'],
    ['a number a spreadsheet has rounded', '2,12E+09'],
    ['too few digits', '21200-2452'],
    ['nothing', ''],
  ])('is not %s', (_, written) => {
    expect(isOrganizationNumber(written)).toBeNull();
  });

  it('never survives one digit changed or two neighbours swapped, but for 0 and 9', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 0, max: 9 }),
        digit,
        (nine, at, other) => {
          nine[2] = Math.max(2, nine[2]!);
          const whole = [...Array(10).keys()]
            .map((last) => [...nine, last].join(''))
            .find((each) => isOrganizationNumber(each))!;
          const changed = whole.slice(0, at) + String(other) + whole.slice(at + 1);
          expect(isOrganizationNumber(changed) === null).toBe(changed !== whole);
          const [one, two] = [whole[at]!, whole[at + 1] ?? whole[at]!];
          const swapped = whole.slice(0, at) + two + one + whole.slice(at + 2);
          if (one !== two && ![one, two].every((each) => '09'.includes(each)))
            expect(isOrganizationNumber(swapped)).toBeNull();
        },
      ),
    );
  });
});
