import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  rootDir: root,
  // Only these are walked: the data folder of a running database is neither ours to read nor quiet.
  roots: ['test', 'server', 'web', 'bench'].filter((folder) => existsSync(root + folder)).map((f) => `<rootDir>/${f}`),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  resolver: '<rootDir>/.config/resolver.cjs',
  transform: {
    '\\.tsx$': ['@swc/jest', swcOptions('tsx')],
    '\\.ts$': ['@swc/jest', swcOptions('ts')],
  },
};

/** A migrated database is made once for a run, by whichever of these projects comes first. */
const withDatabase = {
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/.config/globalSetup.mjs',
  globalTeardown: '<rootDir>/.config/globalTeardown.mjs',
};

export default {
  rootDir: root,
  maxWorkers: 2,
  // Only here does jest heed it; a busy machine of two cores is slow, not wrong.
  testTimeout: 60_000,
  // ES modules of finished test files stay in a worker's memory; a fresh worker is cheaper than a full one.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...common,
      ...withDatabase,
      displayName: 'architecture',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/architecture/**/*.test.ts'],
    },
    {
      ...common,
      ...withDatabase,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/server/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/web/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/.config/jsdom.js'],
      moduleNameMapper: { '\\.(css|svg|png|woff2)$': '<rootDir>/.config/asset.js' },
    },
    {
      ...common,
      ...withDatabase,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      testTimeout: 90_000,
    },
  ],
};
