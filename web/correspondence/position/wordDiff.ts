/** A run of words that both texts have, or that only one of them has. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

/** Lengths of the longest common run of words from every place in one text and the other. */
function commonLengths(before: string[], after: string[]): Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/** What was taken away and what came in, word by word, between two texts. */
export function wordDiff(before: string, after: string): Run[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(old, young);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      add('same', old[i]!);
      i++;
      j++;
    } else if (j === young.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      add('removed', old[i++]!);
    } else {
      add('added', young[j++]!);
    }
  }
  return runs;
}
