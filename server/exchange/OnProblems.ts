import { describedEnum } from '../shared/reading/filtering.js';

/** What to do when a part of what is handed in cannot be brought in. */
export enum OnProblems {
  STOP = 'STOP',
  SKIP = 'SKIP',
}
describedEnum(OnProblems, 'OnProblems', 'What to do when a part of what is handed in cannot be brought in.', {
  STOP: 'Nothing is brought in.',
  SKIP: 'The rest is; what is left out is told.',
});
