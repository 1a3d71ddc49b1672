import { changeable, WRITES_FOR } from '../shared/policies.js';

/** Whether the caller works for the giver or the receiver; `row` is the commitment's alias, empty for the table's own. */
export function isParty(row = ''): string {
  const at = row === '' ? '' : `${row}.`;
  return `${WRITES_FOR} in (${at}giver_id, ${at}receiver_id)`;
}

/** Who moves a commitment on: who recorded it, the principals, and the two it binds. */
export function changeableByParty(row = ''): string {
  return `${changeable(row)} or ${isParty(row)}`;
}
