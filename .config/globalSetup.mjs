/** Jest would load a TypeScript set-up as CommonJS; this door lets it be what everything else is, an ES module. */
import './typescript.js';

const { default: globalSetup } = await import('../test/support/globalSetup.ts');

export default globalSetup;
