import { claimDrafts, forgetAllDrafts } from '../../../web/shared/form/draftStore';
import { noteVisit, recentRecords } from '../../../web/timeline/recentRecords';

beforeEach(() => localStorage.clear());

test('the record opened last stands first, and once', () => {
  noteVisit('/organizations/berg');
  noteVisit('/contacts/saga');
  noteVisit('/organizations/berg');
  expect(recentRecords()).toEqual(['berg', 'saga']);
});

test.each(['/', '/organizations', '/organizations/berg/brief', '/search', '/import/receipt'])(
  'a visit to %s is no visit to a record',
  (address) => {
    noteVisit(address);
    expect(recentRecords()).toEqual([]);
  },
);

test('a week of visits does not grow into a list', () => {
  for (let visit = 0; visit < 50; visit++) noteVisit(`/interactions/${visit}`);
  expect(recentRecords()).toHaveLength(7);
  expect(recentRecords()[0]).toBe('49');
});

test('what one person opened is not offered to the next at the same computer', () => {
  claimDrafts('elin');
  noteVisit('/organizations/berg');
  claimDrafts('saga');
  expect(recentRecords()).toEqual([]);
  noteVisit('/contacts/per');
  forgetAllDrafts();
  expect(recentRecords()).toEqual([]);
});

test('only the id is kept in the browser', () => {
  noteVisit('/organizations/berg');
  expect(JSON.stringify({ ...localStorage })).not.toContain('kommun');
});
