import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { BoardReport } from './BoardReport.js';
import { ReportChapter } from './ReportChapter.js';

/** What a report says under one heading. */
@ObjectType({ implements: [Stored], description: 'What a report says under one heading.' })
@Entity(walled(partPolicies('report_section', { board_report_id: 'board_report' })))
@Unique({ properties: ['boardReport', 'place'] })
export class ReportSection extends Stored {
  @Field(() => BoardReport, { description: 'Of which report.' })
  @ManyToOne(() => BoardReport, { ref: true, deleteRule: 'cascade' })
  boardReport: Ref<BoardReport>;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Int, { description: 'Its place in the report.' })
  @Property({ type: 'integer' })
  place: number;

  @Field(() => ReportChapter, {
    nullable: true,
    description: 'The chapter whose figures it is about; null where it is about none.',
  })
  @Enum({ items: () => ReportChapter, type: 'text', nullable: true })
  chapter: ReportChapter | null;

  @Field(() => String, { description: 'The heading.' })
  @Property({ type: 'text' })
  heading: string;

  @Field(() => Markdown, { description: 'What is said.' })
  @Property({ type: 'text' })
  text: string;

  constructor(report: BoardReport, place: number, chapter: ReportChapter | null, heading: string, text: string) {
    super();
    this.boardReport = ref(report);
    this.place = place;
    this.chapter = chapter;
    this.heading = heading;
    this.text = text;
  }
}
