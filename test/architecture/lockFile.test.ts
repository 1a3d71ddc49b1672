import { readFileSync } from 'node:fs';

/** What a package-lock.json, version 3, says of one installed package. */
interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  version?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Whether a package may be found from the folder of the one that asks for it. */
const found = (from: string, name: string): boolean => {
  const folders =
    from === ''
      ? ['']
      : from.split('/node_modules/').map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/') + '/');
  return ['', ...folders].some((folder) => `${folder}node_modules/${name}` in lock.packages);
};

describe('The lock file', () => {
  it('holds the builds of every platform, without which npm ci refuses it', () => {
    const missing = Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !found(folder, name))
        .map((name) => `${name} of ${folder}`),
    );

    expect(missing).toEqual([]);
  });

  it('names no registry: packages come from the one the machine is set to', () => {
    const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);

    expect(resolved).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(1000);
  });
});
