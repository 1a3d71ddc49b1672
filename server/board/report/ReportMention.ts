import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Directive } from '../meeting/Directive.js';
import { BoardReport } from './BoardReport.js';

/** What a report says of one directive. */
@ObjectType({ implements: [Stored], description: 'What a report says of one directive.' })
@Entity(walled(partPolicies('report_mention', { board_report_id: 'board_report', directive_id: 'directive' })))
@Unique({ properties: ['boardReport', 'directive'] })
export class ReportMention extends Stored {
  @Field(() => BoardReport, { description: 'Which report.' })
  @ManyToOne(() => BoardReport, { ref: true, deleteRule: 'cascade' })
  boardReport: Ref<BoardReport>;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Directive, { description: 'Which directive.' })
  @ManyToOne(() => Directive, { ref: true, deleteRule: 'no action', index: true })
  directive: Ref<Directive>;

  @Field(() => Markdown, { description: 'What is said of it.' })
  @Property({ type: 'text' })
  text: string;

  constructor(report: BoardReport, directive: Directive, text: string) {
    super();
    this.boardReport = ref(report);
    this.directive = ref(directive);
    this.text = text;
  }
}
