import { DialogueStatus } from '../../../server/dialogue/Dialogue.js';
import { OrganizationKind } from '../../../server/organization/OrganizationKind.js';
import { SilenceScene } from './SilenceScene.js';

let scene: SilenceScene;
beforeAll(async () => {
  scene = await SilenceScene.make();
});
afterAll(() => scene.world.close());

describe('a dialogue', () => {
  test('keeps a question open until it is answered there; one without a dialogue is answered anywhere', async () => {
    const organization = await scene.member();
    const dialogue = await scene.dialogueWith([organization]);
    await scene.said([organization], { days: 30, awaitsAnswer: true, dialogue });
    await scene.said([organization], { days: 20, initiative: 'THEIRS' });
    expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    await scene.said([organization], { days: 10, awaitsAnswer: true });
    await scene.said([organization], { days: 5, initiative: 'THEIRS', dialogue });
    expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'IN_TOUCH' });
    expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('waits for each of those who were asked in it', async () => {
    const [quick, slow] = [await scene.member(), await scene.member()];
    const dialogue = await scene.dialogueWith([quick, slow]);
    await scene.said([quick, slow], { days: 30, awaitsAnswer: true, dialogue });
    await scene.said([quick], { days: 20, initiative: 'THEIRS', dialogue });
    expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    await scene.said([slow], { days: 10, initiative: 'THEIRS', dialogue });
    expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('has a cadence of its own, or the shortest of those who take part', async () => {
    const [municipality, village] = [
      await scene.member(),
      await scene.member({ kind: OrganizationKind.VILLAGE_ASSOCIATION }),
    ];
    const own = await scene.dialogueWith([municipality, village], { cadenceDays: 14 });
    const derived = await scene.dialogueWith([municipality, village]);
    await scene.said([municipality], { days: 40, dialogue: own });
    await scene.said([municipality], { days: 40, dialogue: derived });
    expect(await scene.silenceIn(own)).toMatchObject({ state: 'BEYOND_CADENCE', cadenceDays: 14 });
    expect(await scene.silenceIn(derived)).toMatchObject({ state: 'IN_TOUCH', cadenceDays: 60 });
  });

  test('that rests counts nothing, that is closed has no silence, nor has one between the principals alone', async () => {
    const organization = await scene.member();
    const resting = await scene.dialogueWith([organization], { status: DialogueStatus.RESTING });
    const closed = await scene.dialogueWith([organization], { status: DialogueStatus.CLOSED });
    const ours = await scene.dialogueWith([scene.world.organizations.region, scene.world.organizations.countyBoard]);
    await scene.said([organization], { days: 400, awaitsAnswer: true, dialogue: resting });
    await scene.said([organization], { days: 400, awaitsAnswer: true, dialogue: closed });
    expect(await scene.silenceIn(resting)).toMatchObject({ state: 'RESTING', countedDays: 0, awaited: null });
    expect(await scene.silenceIn(closed)).toBeNull();
    expect(await scene.silenceIn(ours)).toBeNull();
  });
});
