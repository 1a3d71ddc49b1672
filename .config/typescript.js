/**
 * `node --import ./.config/typescript.js file.ts` runs TypeScript with the decorators and the metadata of `.swcrc`,
 * which Node's own type stripping cannot. Used by jest's global set-up and by commands that run from source.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc.js';

const isOurs = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (/^\.\.?\/.*\.js$/.test(specifier) && isOurs(context.parentURL)) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return nextResolve(source.href, context);
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (!isOurs(url) || !/\.ts$/.test(url)) return nextLoad(url, context);
    const loaded = nextLoad(url, { ...context, format: 'module' });
    const filename = fileURLToPath(url);
    const { code } = transformSync(String(loaded.source), { ...swcOptions('ts'), filename, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
