/** Where the workers of a run find the browser, and the libraries it brings for a machine that has none. */
const PATH = 'CHROME_PATH';
const LIBRARIES = 'SAMNOD_CHROME_LIBRARIES';

/**
 * Unpacks Chromium from its npm package, once for a run, before the workers start. CHROME_PATH names another one. The
 * package brings the libraries of a machine without any only where it believes to run in its usual place.
 */
export async function provideChromium(): Promise<void> {
  if (process.env[PATH]) return;
  const { AWS_EXECUTION_ENV: usual, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } = process.env;
  process.env['AWS_EXECUTION_ENV'] = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env[PATH] = await chromium.executablePath();
  process.env[LIBRARIES] = process.env['LD_LIBRARY_PATH'];
  restore({ AWS_EXECUTION_ENV: usual, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts });
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** How to start it: its path, and its surroundings. */
export function providedChromium(): { executablePath: string; env: Record<string, string> } {
  const executablePath = process.env[PATH];
  if (!executablePath) throw new Error('No browser was provided: run this file with npm run jest.');
  const libraries = process.env[LIBRARIES];
  const env = Object.entries({ ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) });
  return {
    executablePath,
    env: Object.fromEntries(env.filter((one): one is [string, string] => one[1] !== undefined)),
  };
}
