/**
 * Server files import `./Organization.js`, the name Node finds in dist; under test the same import means
 * `Organization.ts`. Files of installed parts are left alone.
 */
const { existsSync } = require('node:fs');
const { resolve, sep } = require('node:path');

const installed = `${sep}node_modules${sep}`;

module.exports = {
  sync(request, options) {
    if (/^\.\.?\/.*\.js$/.test(request) && !options.basedir.includes(installed)) {
      const source = resolve(options.basedir, request.slice(0, -'.js'.length));
      for (const extension of ['.ts', '.tsx']) {
        if (existsSync(source + extension)) return source + extension;
      }
    }
    return options.defaultResolver(request, options);
  },
};
