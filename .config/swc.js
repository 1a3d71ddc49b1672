import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

/**
 * The options of `.swcrc`, for the tools that take them as an object. Jest runs what `npm start` runs:
 * decorators and their metadata mean the same in both.
 * @param {'ts' | 'tsx'} extension tsx is a grammar of its own: `<T>value` is a cast in one and an element in the other.
 */
export function swcOptions(extension) {
  const { $schema, sourceMaps, jsc, ...rest } = swcrc;
  const parser = { ...jsc.parser, tsx: extension === 'tsx' };
  const transform = { ...jsc.transform, react: { runtime: 'automatic' } };
  return { ...rest, swcrc: false, jsc: { ...jsc, parser, transform } };
}
