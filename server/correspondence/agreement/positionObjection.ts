import type { Claim } from './Claim.js';
import { type Finding, FindingCode, type FindingSeverity, type InTwoLanguages, OpposedKind } from './Finding.js';
import { objection } from './objection.js';
import type { RegisteredPosition, RegisteredVersion } from './Register.js';

/** What a position may lack. */
export type Lack =
  | FindingCode.NO_POSITION
  | FindingCode.NOT_JOINT
  | FindingCode.EXPIRED
  | FindingCode.SUPERSEDED_VERSION
  | FindingCode.AUDIENCE_MISMATCH;

const WORDS: Record<Lack, (name: string) => { explanation: InTwoLanguages; resolution: InTwoLanguages }> = {
  [FindingCode.NO_POSITION]: () => ({
    explanation: {
      sv: 'Texten tar ställning i en fråga där ingen ståndpunkt är registrerad.',
      en: 'The text takes a stance on a matter where no position is registered.',
    },
    resolution: {
      sv: 'Ta fram en ståndpunkt som båda godkänner, eller stryk ställningstagandet.',
      en: 'Draw up a position for both to approve, or leave the stance out.',
    },
  }),
  [FindingCode.NOT_JOINT]: (name) => ({
    explanation: {
      sv: `${name} är inte godkänd av båda i samma version.`,
      en: `${name} is not approved by both in the same version.`,
    },
    resolution: {
      sv: 'Invänta båda godkännandena, eller skriv i eget namn.',
      en: 'Wait for both approvals, or write in your own name.',
    },
  }),
  [FindingCode.EXPIRED]: (name) => ({
    explanation: {
      sv: `${name} gäller inte den dagen brevet skrivs.`,
      en: `${name} is not valid on the day of the letter.`,
    },
    resolution: {
      sv: 'Förläng ståndpunkten eller stöd texten på en som gäller.',
      en: 'Extend the position, or rest the text on one that is valid.',
    },
  }),
  [FindingCode.SUPERSEDED_VERSION]: (name) => ({
    explanation: { sv: `${name} har ersatts av en nyare.`, en: `${name} has been replaced by a newer one.` },
    resolution: {
      sv: 'Hänvisa till den gällande versionen och jämför texten med den.',
      en: 'Cite the version in force, and compare the text with it.',
    },
  }),
  [FindingCode.AUDIENCE_MISMATCH]: (name) => ({
    explanation: {
      sv: `${name} är inte avsedd för den här myndigheten.`,
      en: `${name} is not agreed for this authority.`,
    },
    resolution: {
      sv: 'Utvidga kretsen tillsammans, eller stryk ställningstagandet.',
      en: 'Widen its audience together, or leave the stance out.',
    },
  }),
};

/** What is lacking in the position that a stance or a citation rests on. */
export function positionObjection(
  code: Lack,
  severity: FindingSeverity,
  claim: Claim | null,
  position: RegisteredPosition | null,
  version: RegisteredVersion | null,
): Finding {
  const name =
    position === null
      ? ''
      : `${position.code}${version === null ? '' : ` version ${version.number}`}, ${position.title},`;
  const opposed =
    position === null
      ? null
      : {
          kind: OpposedKind.POSITION,
          id: version?.id ?? position.id,
          sentence: version?.sentence ?? position.versions.at(-1)?.sentence ?? position.title,
          from: null,
          until: null,
        };
  return objection({ code, severity, claim, opposed, ...WORDS[code](name) });
}
