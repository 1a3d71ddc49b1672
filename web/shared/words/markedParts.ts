interface Part {
  text: string;
  isMarked: boolean;
}

/** Cuts text at its `⟦` and `⟧`; an unclosed mark runs to the end, a stray closing one is dropped. */
export function markedParts(marked: string): Part[] {
  let isMarked = false;
  const parts: Part[] = [];
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') isMarked = true;
    else if (piece === '⟧') isMarked = false;
    else if (piece) parts.push({ text: piece, isMarked });
  }
  return parts;
}
