import type { StoryNote } from '../drafts.js';
import { authorities } from './authorities.js';
import { figures } from './figures.js';
import { operators } from './operators.js';
import { ownAndOthers } from './ownAndOthers.js';
import { principalsAndBoard } from './principalsAndBoard.js';
import { recent } from './recent.js';
import { storvallenBeginning } from './storvallenBeginning.js';
import { storvallenEnd } from './storvallenEnd.js';
import { storvallenMiddle } from './storvallenMiddle.js';
import { supportWindows } from './supportWindows.js';

/** Every hand-written moment, under the name of its story. */
export const stories: Record<string, StoryNote[]> = {
  'storvallen-a': storvallenBeginning,
  'storvallen-b': storvallenMiddle,
  'storvallen-c': storvallenEnd,
  authorities,
  supportWindows,
  operators,
  figures,
  principalsAndBoard,
  ownAndOthers,
  recent,
};
