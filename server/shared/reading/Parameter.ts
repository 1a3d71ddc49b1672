/** What differs from one run of a statement to the next. */
export interface Run {
  /** the operation's variables, coerced by GraphQL */
  variables: Record<string, unknown>;
  accountId: string | null;
}

/** Thrown where a statement would depend on a value that is known only when it runs. */
export class NotAConstant extends Error {}

/**
 * A value that is known only when a statement runs: a text, an id, a moment that a variable brings. Put into SQL it
 * becomes a parameter, so that one statement serves every value. Whoever would look at it while compiling is stopped.
 */
export class Parameter {
  constructor(readonly valueIn: (run: Run) => unknown) {}

  [Symbol.toPrimitive](): never {
    throw new NotAConstant();
  }

  toJSON(): never {
    throw new NotAConstant();
  }
}

/** What a change makes of a value: at once of one that is known, at each run of a parameter. */
export function mapped(value: unknown, change: (known: unknown) => unknown): unknown {
  return value instanceof Parameter ? new Parameter((run) => change(value.valueIn(run))) : change(value);
}

/** An object that GraphQL or JSON made: without a class, and where GraphQL made it without a prototype. */
function isPlain(value: unknown): value is object {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The value as it is in one run, parameters within lists and objects among it. */
export function settled(value: unknown, run: Run): unknown {
  if (value instanceof Parameter) return value.valueIn(run);
  if (Array.isArray(value)) return value.map((one) => settled(one, run));
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one, run)]));
  }
  return value;
}
