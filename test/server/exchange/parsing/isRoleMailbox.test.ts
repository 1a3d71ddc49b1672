import { describe, expect, it } from '@jest/globals';
import { isRoleMailbox } from '../../../../server/exchange/parsing/isRoleMailbox.js';

describe('A mailbox', () => {
  it.each([
    'info@example.se',
    'Registrator@example.se',
    'kommun@berg.example.se',
    'kundtjanst@example.se',
    'kundtjänst@example.se',
    'bredband@example.se',
    'bredband.jamtland@example.se',
    'no-reply@example.se',
    'info2@example.se',
    'plan-bygg@example.se',
    'berg@berg.se',
    'jamtland@lansstyrelsen.se',
    'info+fiber@example.se',
  ])('%s belongs to a function', (address) => {
    expect(isRoleMailbox(address)).toBe(true);
  });

  it.each([
    'elin.fjallstrom@example.se',
    'elin@example.se',
    'ef01@example.se',
    'nils-erik.marklund@lansstyrelsen.se',
    'informatikern@example.se',
    'info',
    '@example.se',
  ])('%s does not', (address) => {
    expect(isRoleMailbox(address)).toBe(false);
  });
});
