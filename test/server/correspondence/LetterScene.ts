import { toGlobalId } from '../../../server/shared/globalId.js';
import type { Answer, Person, World } from '../../support/World.js';

const LETTER = `id version status isJoint body words contentHash visibility { level } nextActs
  findings { id code severity status sentence opposedSentence suggestion answers { reason } }
  principalVerdicts { organization { name } verdict holds } correspondence { id status }`;

/** Cases and letters as people make them, through the front door. */
export class LetterScene {
  constructor(readonly world: World) {}

  async register(changes: object = {}): Promise<Answer> {
    const input = {
      kind: 'REFERRAL',
      authority: toGlobalId('Organization', this.world.organizations.authority),
      subject: 'Snabbare bredband i hela landet',
      answering: 'JOINTLY',
      ...changes,
    };
    const { registerCorrespondence } = await this.world.read(
      'coordinator',
      `mutation ($input: RegisterCorrespondenceInput!) { registerCorrespondence(input: $input) { correspondence {
        id version status answering diaryReferences { id status organization { name } } deadlines { kind dueOn isProposed } } } }`,
      { input },
    );
    return registerCorrespondence.correspondence as Answer;
  }

  /** A case for which both principals have asked for their diary numbers. */
  async registered(changes: object = {}): Promise<Answer> {
    const made = await this.register(changes);
    for (const { id, organization } of made['diaryReferences'] as { id: string; organization: { name: string } }[]) {
      const by = organization.name === 'Provregionen' ? 'coordinator' : 'boardOfficer';
      await this.act(by, 'setDiaryNumber', 'SetDiaryNumberInput', { id });
    }
    return made;
  }

  async draft(correspondence: string, changes: object = {}, by: Person = 'coordinator'): Promise<Answer> {
    const input = { correspondence, subject: 'Svar', body: 'Vi tackar för möjligheten att yttra oss.', ...changes };
    const { draftLetter } = await this.world.read(
      by,
      `mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { letter { ${LETTER} } } }`,
      { input },
    );
    return draftLetter.letter as Answer;
  }

  async see(id: string, by: Person = 'coordinator'): Promise<Answer> {
    const { letter } = await this.world.read(by, `query ($id: ID!) { letter(id: $id) { ${LETTER} } }`, { id });
    return letter as Answer;
  }

  /** Does something with a letter as it stands, and reads it again. */
  async step(by: Person, name: string, id: string, more: object = {}): Promise<Answer> {
    const { source, input } = await this.stepOf(name, id, more);
    await this.world.read(by, source, { input });
    return this.see(id);
  }

  async refused(by: Person, name: string, id: string, more: object = {}): Promise<string> {
    const { source, input } = await this.stepOf(name, id, more);
    const { errors } = await this.world.ask(by, source, { input });
    return `${String(errors?.[0]?.extensions['code'])}: ${errors?.[0]?.message}`;
  }

  /** Asks for approval, and approves for both. */
  async approveByBoth(id: string): Promise<Answer> {
    await this.step('coordinator', 'requestLetterApproval', id);
    await this.step('regionDecider', 'approveLetter', id);
    return this.step('boardDecider', 'approveLetter', id);
  }

  act(by: Person, name: string, type: string, input: object): Promise<Answer> {
    return this.world.read(by, `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
  }

  private async stepOf(name: string, id: string, more: object) {
    const { version, words, body } = await this.see(id);
    const inputType = { approveLetter: 'ApproveLetterInput', editLetter: 'EditLetterInput' }[name] ?? 'LetterStepInput';
    const text = name === 'editLetter' ? { subject: 'Svar', body } : {};
    const judged = name === 'approveLetter' ? { words } : {};
    return {
      source: `mutation ($input: ${inputType}!) { ${name}(input: $input) { __typename } }`,
      input: { id, expectedVersion: version, ...text, ...judged, ...more },
    };
  }
}
