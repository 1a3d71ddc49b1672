import { toGlobalId } from '../../../server/shared/globalId.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';

/*
 * What everyone may see can refer to what few may: an open e-mail answers a confidential one, an open promise was given in
 * a confidential talk. That it refers to something at all is then hidden with what it refers to.
 */
const OUTSIDERS: Person[] = ['operatorB', 'village', 'boardMember', 'integrator', 'neighbour'];

let world: World;
let hidden: { dialogue: string; interaction: string; contact: string };
beforeAll(async () => {
  world = await World.make();
  const { openDialogue } = await asCoordinator('openDialogue', 'OpenDialogueInput', 'dialogue', {
    title: 'Förtroligt',
    organizations: [organization('municipality')],
    visibility: 'PARTIES',
  });
  const { recordInteraction } = await asCoordinator('recordInteraction', 'RecordInteractionInput', 'interaction', {
    ...meeting,
    visibility: 'PRINCIPALS',
  });
  const { registerContact } = await asCoordinator('registerContact', 'RegisterContactInput', 'contact', {
    givenName: 'Dold',
    familyName: 'Person',
    visibility: 'PRINCIPALS',
  });
  hidden = {
    dialogue: openDialogue.dialogue.id,
    interaction: recordInteraction.interaction.id,
    contact: registerContact.contact.id,
  };
  await asCoordinator('recordInteraction', 'RecordInteractionInput', 'interaction', {
    ...meeting,
    visibility: 'PUBLIC',
    dialogue: hidden.dialogue,
    inReplyTo: hidden.interaction,
    minutesPoints: [{ text: 'Öppen punkt', owner: organization('municipality'), ownerContact: hidden.contact }],
  });
  await asCoordinator('giveCommitment', 'GiveCommitmentInput', 'commitment', {
    title: 'Öppet löfte',
    giver: organization('municipality'),
    giverContact: hidden.contact,
    receiver: organization('region'),
    interaction: hidden.interaction,
    dialogue: hidden.dialogue,
    visibility: 'PUBLIC',
  });
});
afterAll(() => world.close());

const organization = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const meeting = {
  kind: 'MEETING',
  topic: 'Möte',
  get participants() {
    return [{ organization: organization('municipality') }, { organization: organization('region') }];
  },
};
const asCoordinator = (mutation: string, type: string, made: string, input: object) =>
  world.read('coordinator', `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${made} { id } } }`, { input });

/** Every filter by reference, where the record that everyone sees refers to a hidden one. */
const REFERENCES = [
  ['interactions', 'dialogue', 'dialogue'],
  ['commitments', 'dialogue', 'dialogue'],
  ['commitments', 'interaction', 'interaction'],
  ['commitments', 'giverContact', 'contact'],
] as const;

test('no filter tells that a visible record refers to one that is hidden', async () => {
  for (const [list, reference, to] of REFERENCES) {
    const id = hidden[to];
    const count = async (person: Person, filter: string) =>
      (await world.read(person, `{ list: ${list}(first: 1, filter: { ${reference}: ${filter} }) { totalCount } }`)).list
        .totalCount;
    for (const person of OUTSIDERS) {
      const counts = [
        await count(person, '{ isNull: false }'),
        await count(person, `{ eq: "${id}" }`),
        await count(person, `{ in: ["${id}"] }`),
      ];
      expect({ person, list, reference, counts }).toEqual({ person, list, reference, counts: [0, 0, 0] });
      expect(await count(person, '{ isNull: true }')).toBe(1);
    }
    expect(await count('coordinator', '{ isNull: false }')).toBe(1);
    expect(await count('coordinator', `{ in: ["${id}"] }`)).toBe(1);
    expect(await count('coordinator', `{ eq: "${id}" }`)).toBe(1);
  }
});

test('no log tells that a visible record refers, or referred, to one that is hidden', async () => {
  const fields = `nodes { recordType part fields { field before after recordBefore { id } recordAfter { id } } }`;
  const told = async (person: Person) => {
    const { changes } = await world.read(person, `{ changes(first: 100) { ${fields} } }`);
    return changes.nodes.flatMap((change: { fields: { field: string }[] }) => change.fields.map(({ field }) => field));
  };
  for (const person of OUTSIDERS) {
    expect(await told(person)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(dialogue|inReplyTo|interaction|giverContact)$/)]),
    );
  }
  expect(await told('coordinator')).toEqual(
    expect.arrayContaining(['dialogue', 'inReplyTo', 'interaction', 'giverContact']),
  );
});
