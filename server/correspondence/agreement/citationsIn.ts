import { plainText } from './plainText.js';
import { jointVersion } from './positionFor.js';
import type { RegisterIndex } from './RegisterIndex.js';

/** The versions of positions that a text cites by code, "SP-014 version 2"; without a number the newest that is joint, else the newest. */
export function citationsIn(text: string, index: RegisterIndex): string[] {
  const found = new Set<string>();
  for (const match of plainText(text).matchAll(
    /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}-])/gu,
  )) {
    const position = index.positionsByCode.get(match[0].toLowerCase());
    if (position === undefined || !/\d/u.test(match[0])) continue;
    const number = /^[\s(,]{0,3}(?:version|ver\.?|v\.?)\s?(\d+)/iu.exec(
      plainText(text).slice(match.index + match[0].length),
    )?.[1];
    const version =
      number === undefined
        ? (jointVersion(position) ?? position.versions.at(-1))
        : position.versions.find((each) => each.number === Number(number));
    if (version !== undefined) found.add(version.id);
  }
  return [...found].sort();
}
