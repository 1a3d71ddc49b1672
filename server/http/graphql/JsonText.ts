/** JSON that was written by the database, to be handed on as it is. */
export class JsonText {
  constructor(readonly text: string) {}

  /** Whoever reads an answer as an object reads this one too. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

type Answer = Record<string, unknown> & { data?: unknown };

/** An answer as it goes over the wire; data that is JSON already is not read and written again. */
export function stringifyAnswer({ data, ...rest }: Answer): string {
  if (!(data instanceof JsonText)) return `${JSON.stringify(data === undefined ? rest : { ...rest, data })}\n`;
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"data":${data.text}${others === '' ? '' : `,${others}`}}\n`;
}
