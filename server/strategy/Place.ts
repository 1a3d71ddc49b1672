import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { Stored } from '../shared/Stored.js';
import { Edition } from './Edition.js';

const CODE = 'SCB code: four digits for a municipality, two for a county.';

/** A municipality or county by its code and name, as one edition of the codes says. */
@ObjectType({
  implements: [Stored],
  description: 'A municipality or county by its code and name, as one edition of the codes says.',
})
@Entity(walled(partPolicies('place', { edition_id: 'edition' })))
@Unique({ properties: ['edition', 'code'] })
@Index({ properties: ['code'] })
@Check({ name: 'place_code', expression: `code ~ '^([0-9]{2}|[0-9]{4})$'` })
export class Place extends Stored {
  @Field(() => Edition, { description: 'As published in.' })
  @ManyToOne(() => Edition, { ref: true, deleteRule: 'cascade' })
  edition: Ref<Edition>;

  @Field(() => String, { description: CODE })
  @Property({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Its name, such as "Ragunda" or "Jämtlands län".' })
  @Property({ type: 'text' })
  name: string;

  constructor(edition: Edition, code: string, name: string) {
    super();
    this.edition = ref(edition);
    this.code = code;
    this.name = name;
  }
}

/** The outline of a municipality, coarse enough to draw a map of a county with. */
@ObjectType({
  implements: [Stored],
  description: 'The outline of a municipality, coarse enough to draw a map of a county with.',
})
@Entity(walled(partPolicies('outline', { edition_id: 'edition' })))
@Unique({ properties: ['edition', 'code'] })
@Index({ properties: ['code'] })
@Check({ name: 'outline_code', expression: `code ~ '^[0-9]{4}$'` })
export class Outline extends Stored {
  @Field(() => Edition, { description: 'As published in.' })
  @ManyToOne(() => Edition, { ref: true, deleteRule: 'cascade' })
  edition: Ref<Edition>;

  @Field(() => String, { description: 'SCB code of the municipality.' })
  @Property({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'A GeoJSON MultiPolygon in WGS 84, longitude first, as text.' })
  @Property({ type: 'text' })
  geometry: string;

  constructor(edition: Edition, code: string, geometry: string) {
    super();
    this.edition = ref(edition);
    this.code = code;
    this.geometry = geometry;
  }
}
