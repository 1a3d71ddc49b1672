/** Jest would load a TypeScript teardown as CommonJS; this door lets it be what everything else is, an ES module. */
import './typescript.js';

const { default: globalTeardown } = await import('../test/support/globalTeardown.ts');

export default globalTeardown;
