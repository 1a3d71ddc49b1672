import type { TextContext } from './TextContext.js';
import { wholeWord } from './wholeWord.js';

const WE =
  'vi|länet|jag|oss|vår|vårt|våra|vår egen|undertecknad(?:e)?|huvudmännen|parterna|de båda parterna|båda parterna|koordinatorn|bredbandskoordinatorn|partnerskapet';
const REGION_WORDS = 'regionen|regionens|regionstyrelsen|regionala utvecklingsnämnden|RUN|Region';
const BOARD_WORDS = 'länsstyrelsen|länsstyrelsens|Lst';

/** Makes the pattern of the words by which a text means those who send it: "vi", their names, "regionen", "länsstyrelsen". */
export function ownVoice(context: TextContext): RegExp {
  const senders = context.principals.filter((each) => context.senderIds.includes(each.id));
  const names = senders.flatMap((each) => [each.name, ...(each.otherNames ?? [])]);
  const isRegion = names.some((name) => /^region/iu.test(name));
  const isBoard = names.some((name) => /^läns?styrelse/iu.test(name));
  const words = [...names.map(escaped), ...(isRegion ? [REGION_WORDS] : []), ...(isBoard ? [BOARD_WORDS] : []), WE];
  return wholeWord(words.filter((each) => each !== '').join('|'), 'iu');
}

function escaped(name: string): string {
  return `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?`;
}
