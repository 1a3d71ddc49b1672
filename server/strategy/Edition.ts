import { Check, Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { byPrincipals } from './byPrincipals.js';

/** What an edition holds. */
export enum EditionKind {
  READINGS = 'READINGS',
  PLACES = 'PLACES',
  OUTLINES = 'OUTLINES',
}
describedEnum(EditionKind, 'EditionKind', 'What an edition holds.', {
  READINGS: 'Readings of indicators.',
  PLACES: 'Names of municipalities and counties by their codes.',
  OUTLINES: 'Outlines of municipalities, to draw a map with.',
});

/** Where an edition comes from. */
export interface EditionFacts {
  kind: EditionKind;
  publisher: string;
  dataset: string;
  vintage: string;
  diaryNumber: string | null;
  fileName: string | null;
  sha256: string | null;
}

/**
 * Figures, names or outlines as somebody published them once. An edition is never changed: a later vintage takes the place
 * of what it says anew, and the earlier one is kept.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'Figures, names or outlines as somebody published them once. It never changes: a later vintage takes its place, and it is kept.',
})
@Entity(walled([...recordedPolicies('edition'), byPrincipals('edition')]))
@Index({ properties: ['kind', 'vintage'] })
@Index({ properties: ['vintage'] })
@Index({ properties: ['sha256'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'edition_of_a_file', expression: '(file_name is null) = (sha256 is null)' })
@Check({ name: 'edition_vintage', expression: `vintage ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?( .*)?$'` })
export class Edition extends Recorded {
  @Field(() => EditionKind, { description: 'What it holds.' })
  @Enum({ items: () => EditionKind, type: 'text' })
  kind!: EditionKind;

  @Field(() => String, { description: 'Who published it.' })
  @Property({ type: 'text' })
  publisher!: string;

  @Field(() => String, { description: 'What it was published as.' })
  @Property({ type: 'text' })
  dataset!: string;

  @Field(() => String, {
    description: 'When it was published, such as "2026-03" or "2026-03 v1.1"; of two editions the later sorts after.',
  })
  @Property({ type: 'text' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: "The publisher's diary number; null when none is known." })
  @Property({ type: 'text', nullable: true })
  diaryNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file; null when it was written down by hand.' })
  @Property({ type: 'text', nullable: true })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the file's bytes, in hexadecimal." })
  @Property({ type: 'text', nullable: true })
  sha256!: string | null;

  constructor(caller: Caller, facts: EditionFacts) {
    super(caller, Visibility.PARTNERSHIP);
    Object.assign(this, facts);
  }
}
