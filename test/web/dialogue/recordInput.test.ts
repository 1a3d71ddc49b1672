import type { Actor, ActorOrganization } from '../../../web/dialogue/actor';
import { emptyDraft, type RecordDraft } from '../../../web/dialogue/recordDraft';
import { errorsOfRefusal, recordErrors } from '../../../web/dialogue/recordErrors';
import { recordInput, usualRole } from '../../../web/dialogue/recordInput';
import { readersOf } from '../../../web/dialogue/recordReaders';
import type { Refusal } from '../../../web/shared/page/refusalOf';

const organization = (
  id: string,
  actorCategory: ActorOrganization['actorCategory'],
  kind: ActorOrganization['kind'] = 'OTHER',
): ActorOrganization => ({ id, name: id, kind, actorCategory });

const region = organization('region', 'PRINCIPAL', 'REGION');
const board = organization('länsstyrelsen', 'PRINCIPAL', 'COUNTY_BOARD');
const berg = organization('berg', 'MUNICIPALITY', 'MUNICIPALITY');
const norrsund = organization('norrsund', 'MARKET', 'OPERATOR');
const elin: Actor = { organization: region, contact: { id: 'elin', name: 'Elin' } };
const lina: Actor = { organization: norrsund, contact: { id: 'lina', name: 'Lina' } };
const we = { we: 'region', suggested: null };

function draft(others: Actor[], changes: Partial<RecordDraft> = {}): RecordDraft {
  return { ...emptyDraft([...others, elin]), topic: 'Redundant väg', ...changes };
}

const promise = { key: 'a', title: 'Skicka kartan', dueOn: '2026-12-01', giver: null, receiver: null };

test('a call with an operator is for the parties, one with a municipality for the partnership', () => {
  expect(recordInput(draft([lina]), we).visibility).toBe('PARTIES');
  expect(recordInput(draft([{ organization: berg, contact: null }]), we).visibility).toBe('PARTNERSHIP');
});

test('a municipality beside an operator does not open the call to the partnership', () => {
  expect(recordInput(draft([{ organization: berg, contact: null }, lina]), we).visibility).toBe('PARTIES');
});

test('what a company of the market takes part in goes no further than the parties, whatever was chosen before it came in', () => {
  const chosen = (others: Actor[], writer: string) =>
    recordInput(draft(others, { visibility: 'PUBLIC' }), { ...we, we: writer }).visibility;
  expect(chosen([{ organization: berg, contact: null }], 'region')).toBe('PUBLIC');
  expect(chosen([lina], 'region')).toBe('PARTIES');
  expect(chosen([lina], 'norrsund')).toBe('PUBLIC');
});

test('a company of the market that is only spoken of does not decide who may see it', () => {
  const spokenOf = { participants: [{ ...lina, role: 'MENTIONED' as const }], visibility: 'PUBLIC' as const };
  expect(recordInput(draft([], spokenOf), we).visibility).toBe('PUBLIC');
});

test('what the writer has chosen stands over what is usual', () => {
  expect(recordInput(draft([lina], { visibility: 'PRINCIPALS' }), we).visibility).toBe('PRINCIPALS');
});

test('an unanswered "now" is left to the server, so that sending it again says the same', () => {
  expect(recordInput(draft([lina]), we).occurredAt).toBeNull();
});

test('who is not told to the form otherwise promises us, through the person who spoke', () => {
  const [commitment] = recordInput(draft([lina], { commitments: [promise] }), we).commitments ?? [];
  expect(commitment).toMatchObject({
    giver: 'norrsund',
    giverContact: 'lina',
    receiver: 'region',
    receiverContact: 'elin',
    dueOn: '2026-12-01',
  });
});

test('when we promise, the first of the others is promised', () => {
  const commitments = [{ ...promise, giver: 'region' }];
  const [commitment] = recordInput(draft([lina], { commitments }), we).commitments ?? [];
  expect(commitment).toMatchObject({ giver: 'region', receiver: 'norrsund' });
});

test('a promise by someone who was taken away again falls to who is left', () => {
  const commitments = [{ ...promise, giver: 'krokom', receiver: 'region' }];
  const [commitment] = recordInput(draft([lina], { commitments }), we).commitments ?? [];
  expect(commitment).toMatchObject({ giver: 'norrsund', receiver: 'region' });
});

test('a commitment nobody wrote in is not sent', () => {
  const commitments = [{ ...promise, title: ' ', dueOn: '' }, promise];
  expect(recordInput(draft([lina], { commitments }), we).commitments).toHaveLength(1);
});

test('the dialogue suggested is recorded unless the writer says none', () => {
  const suggested = { we: 'region', suggested: 'plans' };
  expect(recordInput(draft([lina]), suggested).dialogue).toBe('plans');
  expect(recordInput(draft([lina], { dialogue: 'none' }), suggested).dialogue).toBeNull();
});

test.each([
  ['PHONE', 'OURS', true, 'SENDER'],
  ['PHONE', 'OURS', false, 'RECIPIENT'],
  ['EMAIL', 'THEIRS', true, 'RECIPIENT'],
  ['EMAIL', 'THEIRS', false, 'SENDER'],
  ['MEETING', 'THEIRS', false, 'ATTENDEE'],
  ['PHONE', 'JOINT', true, 'ATTENDEE'],
  ['NOTE', 'OURS', false, 'MENTIONED'],
] as const)('in %s on the initiative %s the part of ours=%s is %s', (kind, initiative, isOurs, role) => {
  expect(usualRole(kind, initiative, isOurs)).toBe(role);
});

test('the parties of a call are the two who spoke and the two principals, each named once', () => {
  const participants = [
    { ...lina, role: null, actualRole: 'RECIPIENT' },
    { ...elin, role: null, actualRole: 'SENDER' },
  ];
  const readers = readersOf('PARTIES', participants, { own: region, principals: [region, board] });
  expect(readers).toEqual(['region', 'länsstyrelsen', 'norrsund']);
});

test('whoever is only mentioned is not told', () => {
  const participants = [{ ...lina, role: null, actualRole: 'MENTIONED' }];
  expect(readersOf('PARTIES', participants, { own: region, principals: [board] })).toEqual(['region', 'länsstyrelsen']);
});

const say = ((key: string) => key) as unknown as Parameters<typeof recordErrors>[2];

test('a call with nobody but ourselves, about nothing, is not sent', () => {
  expect(Object.keys(recordErrors(draft([], { topic: ' ' }), 'region', say))).toEqual(['participants', 'topic']);
});

test('a note may be about nobody else', () => {
  expect(recordErrors(draft([], { kind: 'NOTE' }), 'region', say)).toEqual({});
});

test('a promise with a day but no words is pointed at', () => {
  const commitments = [{ ...promise, title: '' }];
  expect(Object.keys(recordErrors(draft([lina], { commitments }), 'region', say))).toEqual(['commitments.0.title']);
});

const refusal = (field: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: 'Så går det inte.',
  field,
  requestId: null,
  currentVersion: null,
  changedBy: null,
});

test('what the server refuses is said at its field, also where empty commitments were left out before it', () => {
  const commitments = [{ ...promise, title: '', dueOn: '' }, promise];
  const written = draft([lina], { commitments });
  expect(errorsOfRefusal(refusal('input.commitments.0.dueOn'), written)).toEqual({
    'commitments.1.dueOn': 'Så går det inte.',
  });
  expect(errorsOfRefusal(refusal('input.participants.1.contact'), written)).toEqual({
    participants: 'Så går det inte.',
  });
});

test('a refusal of a field that the form does not show is said beside the button', () => {
  expect(errorsOfRefusal(refusal('input.inReplyTo'), draft([lina]))).toBeNull();
});
