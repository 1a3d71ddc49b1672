import { describedEnum } from '../../shared/reading/filtering.js';

/** What a report to the board tells of, in its order. */
export enum ReportChapter {
  DIRECTIVES = 'DIRECTIVES',
  CLAUSES = 'CLAUSES',
  DIALOGUE = 'DIALOGUE',
  COMMITMENTS = 'COMMITMENTS',
  INDICATORS = 'INDICATORS',
  AUTHORITIES = 'AUTHORITIES',
  OBSTACLES = 'OBSTACLES',
  FUNDING = 'FUNDING',
  DECISIONS = 'DECISIONS',
}
describedEnum(ReportChapter, 'ReportChapter', 'What a report to the board tells of, in its order.', {
  DIRECTIVES: 'What the board has directed and thinks, and what came of it.',
  CLAUSES: 'How well the clauses of the declaration are shown.',
  DIALOGUE: 'Who has been spoken with, and who has not.',
  COMMITMENTS: 'What was promised, kept, and is late.',
  INDICATORS: 'Where the targets of the strategies stand, by source and vintage.',
  AUTHORITIES: 'What was said to and by national authorities, and what the agreement check found.',
  OBSTACLES: 'What stands in the way, and the support that was asked for.',
  FUNDING: 'What the work needs and what is pledged.',
  DECISIONS: 'What the board is asked to decide.',
});
