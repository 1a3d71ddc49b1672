import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { ClaimKind, Measure, Population, Stance, Unit } from '../agreement/Claim.js';
import type { Claim } from '../agreement/Claim.js';
import { SpokenPosition } from './spokenPositions.js';
import { type Finding, FindingCode, FindingSeverity, OpposedKind } from '../agreement/Finding.js';

/** Something that a text states, as the check reads it. */
@ObjectType({ description: 'Something that a text states, as the check reads it.' })
@Extensions({ plain: true })
export class ReadClaim {
  @Field(() => ClaimKind, { description: 'What kind of thing.' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The sentence it stands in.' })
  sentence!: string;

  @Field(() => String, { description: 'As written, such as "drygt 73 procent".' })
  words!: string;

  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 units.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  until!: number;

  @Field(() => Float, { nullable: true, description: 'The stated number, in the unit.' })
  value!: number | null;

  @Field(() => Unit, { nullable: true, description: 'What it is counted in.' })
  unit!: Unit | null;

  @Field(() => Measure, { nullable: true, description: 'What a share is a share with.' })
  measure!: Measure | null;

  @Field(() => Population, { nullable: true, description: 'Of what.' })
  population!: Population | null;

  @Field(() => String, { nullable: true, description: 'SCB code of the place.' })
  place!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it speaks of.' })
  year!: number | null;

  @Field(() => Stance, { nullable: true, description: 'For or against.' })
  stance!: Stance | null;

  static of(claim: Claim): ReadClaim {
    return Object.assign(new ReadClaim(), claim);
  }
}

/** An objection to a text that is kept nowhere. */
@ObjectType({
  description: 'An objection to a text that is kept nowhere: `Finding` is one of a letter in the register.',
})
@Extensions({ plain: true })
export class TextFinding {
  @Field(() => String, { description: 'The same for the same objection whenever the check runs.' })
  key!: string;

  @Field(() => FindingCode, { description: 'What the rule objects to.' })
  code!: FindingCode;

  @Field(() => FindingSeverity, { description: 'Whether a joint letter could go out with it open.' })
  severity!: FindingSeverity;

  @Field(() => String, { nullable: true, description: 'The sentence of the text; null when it concerns the whole.' })
  sentence!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where in the text it begins, in UTF-16 units.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends.' })
  until!: number | null;

  @Field(() => OpposedKind, { nullable: true, description: 'What kind of record the other sentence stands in.' })
  opposedKind!: OpposedKind | null;

  @Field(() => String, { nullable: true, description: 'The other sentence.' })
  opposedSentence!: string | null;

  @Field(() => String, { description: "What is wrong, in the caller's language." })
  explanation!: string;

  @Field(() => String, { description: "What would resolve it, in the caller's language." })
  resolution!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What may stand in its place; null when nothing can be proposed.',
  })
  suggestion!: string | null;

  static of(found: Finding, language: 'sv' | 'en'): TextFinding {
    const { key, code, severity, sentence, from, until, opposed, suggestion } = found;
    return Object.assign(new TextFinding(), {
      key,
      code,
      severity,
      sentence,
      from,
      until,
      suggestion,
      opposedKind: opposed?.kind ?? null,
      opposedSentence: opposed?.sentence ?? null,
      explanation: found.explanation[language],
      resolution: found.resolution[language],
    });
  }
}

/** A text that was checked: what it states, and what is wrong with that. */
@ObjectType({ description: 'A text that was checked: what it states, and what is wrong with that.' })
@Extensions({ plain: true })
export class CheckedText {
  @Field(() => [ReadClaim], { description: 'What it states, in order.' })
  claims!: ReadClaim[];

  @Field(() => [TextFinding], { description: 'What is wrong, in the order of the text.' })
  findings!: TextFinding[];

  @Field(() => [SpokenPosition], {
    description: 'What the principals agree on in the matters that it names, for the authority it is meant for.',
  })
  positions!: SpokenPosition[];
}
