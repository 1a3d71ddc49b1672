/** A note at the foot of a text, as `[^pts]: PTS, mobil- och bredbandskartläggning 2025`. */
export interface Note {
  name: string;
  text: string;
}

const NOTE = /^\[\^([^\]]+)\]:[ \t]*(.*)$/u;

/** Parts a text in Markdown from its notes, in the order they stand; of two with one name the first counts. */
export function partNotes(markdown: string): { body: string; notes: Note[] } {
  const notes = new Map<string, Note>();
  const body: string[] = [];
  let open: Note | null = null;
  for (const line of markdown.split(/\r?\n/u)) {
    const [, name, text] = NOTE.exec(line) ?? [];
    if (name !== undefined) {
      open = { name, text: text! };
      if (!notes.has(name)) notes.set(name, open);
    } else if (open && /^[ \t]+\S/u.test(line)) {
      open.text += ` ${line.trim()}`;
    } else {
      open = null;
      body.push(line);
    }
  }
  return { body: body.join('\n'), notes: [...notes.values()] };
}
