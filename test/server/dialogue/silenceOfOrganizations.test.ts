import { Dialogue, DialogueStatus } from '../../../server/dialogue/Dialogue.js';
import { Organization } from '../../../server/organization/Organization.js';
import { OrganizationKind } from '../../../server/organization/OrganizationKind.js';
import { Succession, SuccessionKind } from '../../../server/organization/Succession.js';
import { MembershipStatus } from '../../../server/partnership/Partnership.js';
import { DAY_MS, SilenceScene } from './SilenceScene.js';

let scene: SilenceScene;
beforeAll(async () => {
  scene = await SilenceScene.make();
});
afterAll(() => scene.world.close());

function continuedBy(before: string, after: string, kind: SuccessionKind): Promise<void> {
  return scene.world.arrange(async (em) => {
    const [predecessor, successor] = [before, after].map((id) => em.getReference(Organization, id));
    em.persist(new Succession(predecessor!, successor!, { kind, occurredOn: '2020-01-01' }));
    await em.flush();
  });
}

describe('an organization', () => {
  test('that nobody has spoken with is never contacted, since it became a member', async () => {
    const organization = await scene.member({ from: '2024-03-01' });
    expect(await scene.silenceWith(organization)).toMatchObject({
      state: 'NEVER_CONTACTED',
      since: new Date('2024-02-29T23:00:00.000Z'),
      lastContact: null,
      awaited: null,
      cadenceDays: 180,
    });
  });

  test('that we wrote to and that has not answered is silent since the first letter, whatever reminders followed', async () => {
    const organization = await scene.member();
    const letter = await scene.said([organization], { days: 40, awaitsAnswer: true });
    await scene.said([organization], { days: 20, awaitsAnswer: true, inReplyTo: letter });
    await scene.said([organization], { days: 5 });
    const silence = await scene.silenceWith(organization);
    expect(Date.now() - silence!['since']).toBeGreaterThan(39.9 * DAY_MS);
    expect(silence).toMatchObject({
      state: 'NO_ANSWER_TO_US',
      awaited: { topic: 'För 40 dagar sedan' },
      lastContact: { topic: 'För 5 dagar sedan' },
    });
  });

  test.each([
    ['writes to us', { days: 3, initiative: 'THEIRS' }],
    ['meets us by appointment', { days: 3, initiative: 'JOINT', kind: 'MEETING' }],
  ] as const)('that %s has answered', async (_, answer) => {
    const organization = await scene.member();
    await scene.said([organization], { days: 40, awaitsAnswer: true });
    await scene.said([organization], answer);
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH', awaited: null });
  });

  test('that answers when we call has answered, if the call says what it answers', async () => {
    const organization = await scene.member();
    const letter = await scene.said([organization], { days: 40, awaitsAnswer: true });
    await scene.said([organization], { days: 3, kind: 'PHONE' });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    await scene.said([organization], { days: 2, kind: 'PHONE', inReplyTo: letter });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('that asked us is owed an answer until we write or call', async () => {
    const organization = await scene.member();
    await scene.said([`${organization} SENDER`], { days: 12, initiative: 'THEIRS', awaitsAnswer: true });
    expect(await scene.silenceWith(organization)).toMatchObject({
      state: 'WE_OWE_AN_ANSWER',
      awaited: { topic: 'För 12 dagar sedan' },
    });
    await scene.said([organization], { days: 1 });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('that recorded its own question is owed an answer: its "ours" is our "theirs"', async () => {
    const { village, region } = scene.world.organizations;
    const asked = { days: 9, awaitsAnswer: true };
    await scene.said([region], asked, 'village');
    expect(await scene.silenceWith(village)).toMatchObject({ state: 'WE_OWE_AN_ANSWER' });
    await scene.said([region], { days: 4, initiative: 'THEIRS' }, 'village');
    expect(await scene.silenceWith(village)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('is silent beyond its cadence when more counted days have passed than that', async () => {
    const organization = await scene.member();
    await scene.said([organization], { days: 700 });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'BEYOND_CADENCE', cadenceDays: 180 });
    await scene.said([organization], { days: 100 });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH', cadenceDays: 180 });
  });

  test('of a village is to be heard of more often while a dialogue is open', async () => {
    const village = await scene.member({ kind: OrganizationKind.VILLAGE_ASSOCIATION });
    await scene.said([village], { days: 120 });
    expect(await scene.silenceWith(village)).toMatchObject({ state: 'IN_TOUCH', cadenceDays: 365 });
    await scene.dialogueWith([village]);
    expect(await scene.silenceWith(village)).toMatchObject({ state: 'BEYOND_CADENCE', cadenceDays: 60 });
  });

  test('that was only mentioned was not contacted, and who had a copy owes no answer', async () => {
    const [mentioned, copied, asked] = [await scene.member(), await scene.member(), await scene.member()];
    await scene.said([asked, `${copied} COPY`, `${mentioned} MENTIONED`], { days: 30, awaitsAnswer: true });
    expect(await scene.silenceWith(mentioned)).toMatchObject({ state: 'NEVER_CONTACTED' });
    expect(await scene.silenceWith(copied)).toMatchObject({ state: 'IN_TOUCH' });
    expect(await scene.silenceWith(asked)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
  });

  test('that sent a question is owed the answer, not those who got it with us', async () => {
    const [sender, other] = [await scene.member(), await scene.member()];
    await scene.said([`${sender} SENDER`, other], { days: 30, initiative: 'THEIRS', awaitsAnswer: true });
    expect(await scene.silenceWith(sender)).toMatchObject({ state: 'WE_OWE_AN_ANSWER' });
    expect(await scene.silenceWith(other)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('is silent for itself when a letter went to several', async () => {
    const [quick, slow] = [await scene.member(), await scene.member()];
    await scene.said([quick, slow], { days: 30, awaitsAnswer: true });
    await scene.said([quick], { days: 10, initiative: 'THEIRS' });
    expect(await scene.silenceWith(quick)).toMatchObject({ state: 'IN_TOUCH' });
    expect(await scene.silenceWith(slow)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
  });

  test('rests when its membership does, or when the dialogues it has rest', async () => {
    const [dormant, resting] = [await scene.member({ status: MembershipStatus.DORMANT }), await scene.member()];
    await scene.dialogueWith([resting], { status: DialogueStatus.RESTING });
    await scene.said([dormant, resting], { days: 500, awaitsAnswer: false });
    expect(await scene.silenceWith(dormant)).toMatchObject({ state: 'RESTING', countedDays: 0 });
    expect(await scene.silenceWith(resting)).toMatchObject({ state: 'RESTING', countedDays: 0 });
  });

  test('has the contacts of what it continues, and what is renamed or no more is not looked for', async () => {
    const [before, after] = [await scene.member(), await scene.member()];
    await scene.said([before], { days: 20, awaitsAnswer: true });
    expect(await scene.silenceWith(after)).toMatchObject({ state: 'NEVER_CONTACTED' });
    await continuedBy(before, after, SuccessionKind.RENAMED);
    expect(await scene.silenceWith(before)).toBeNull();
    expect(await scene.silenceWith(after)).toMatchObject({
      state: 'NO_ANSWER_TO_US',
      lastContact: { topic: 'För 20 dagar sedan' },
    });
    await scene.said([before], { days: 2, initiative: 'THEIRS' });
    expect(await scene.silenceWith(after)).toMatchObject({ state: 'IN_TOUCH' });
    await scene.world.arrange((em) => em.nativeUpdate(Organization, { id: after }, { activeUntil: '2025-12-31' }));
    expect(await scene.silenceWith(after)).toBeNull();
  });

  test('is answered for by what continues it, though the answer came under the old name', async () => {
    const [before, after] = [await scene.member(), await scene.member()];
    await continuedBy(before, after, SuccessionKind.MERGED);
    const letter = await scene.said([after], { days: 20, awaitsAnswer: true });
    await scene.said([before], { days: 10, kind: 'PHONE', inReplyTo: letter });
    expect(await scene.silenceWith(after)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('whose network was bought answers for itself as long as it lives on', async () => {
    const [before, after] = [await scene.member(), await scene.member()];
    await continuedBy(before, after, SuccessionKind.BOUGHT);
    await scene.said([before], { days: 20, awaitsAnswer: true });
    expect(await scene.silenceWith(before)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceWith(after)).toMatchObject({ state: 'NEVER_CONTACTED' });
    await scene.world.arrange((em) => em.nativeUpdate(Organization, { id: before }, { activeUntil: '2025-12-31' }));
    expect(await scene.silenceWith(before)).toBeNull();
    expect(await scene.silenceWith(after)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
  });

  test('that is a principal, or neither a member nor in an open dialogue, has no silence', async () => {
    const { region, authority } = scene.world.organizations;
    expect(await scene.silenceWith(region)).toBeNull();
    expect(await scene.silenceWith(authority)).toBeNull();
    const dialogue = await scene.dialogueWith([authority]);
    expect(await scene.silenceWith(authority)).toMatchObject({ state: 'NEVER_CONTACTED', cadenceDays: null });
    await scene.world.arrange((em) => em.nativeUpdate(Dialogue, { id: dialogue }, { status: DialogueStatus.CLOSED }));
    expect(await scene.silenceWith(authority)).toBeNull();
  });

  test('is not in contact with us through what partners say to one another', async () => {
    const organization = await scene.member();
    await scene.said([organization], { days: 2 }, 'municipality');
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'NEVER_CONTACTED' });
  });
});
