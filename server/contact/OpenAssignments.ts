import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { declareReading, extendReading } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { Contact } from './Contact.js';
import './ContactReading.js';
import { Responsibility } from './Responsibility.js';

/** All that still points at a person: what is to be handed over when the person leaves. Younger rooms add theirs. */
@ObjectType({
  description:
    'All that still points at a person, as far as the caller may see: what is to be handed over when the person leaves.',
})
export class OpenAssignments {}

declareReading(OpenAssignments, {
  table: null,
  fields: {
    responsibilities: {
      kind: 'list',
      of: () => Responsibility,
      description: 'What the person is responsible for beyond today.',
      where: (row, item) =>
        sql`${item('contact_id')} = ${row('contact_id')} and coalesce(${item('until')}, 'infinity'::date) > ${TODAY}`,
      orderBy: (item) => sql`${item('area')}, ${item('id')}`,
    },
  },
});

extendReading(Contact, {
  openAssignments: {
    kind: 'one',
    of: () => OpenAssignments,
    nullable: false,
    description: 'All that still points at the person.',
    from: (row) => sql`select ${row('id')} as contact_id`,
    where: () => sql`true`,
  },
});
