import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

/** JavaScript that is fetched before the overview is drawn: 250 kB (of 1,024 bytes) as it travels with gzip. */
const MOST = 250 * 1024;

interface Chunk {
  file: string;
  imports?: string[];
}

const built = 'dist/web';

function manifest(): Record<string, Chunk> {
  if (!existsSync(`${built}/.vite/manifest.json`)) execFileSync(process.execPath, ['.config/build.js', 'web']);
  return JSON.parse(readFileSync(`${built}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
}

/** Chunks that these bring with them without being asked, themselves among them. */
function closureOf(chunks: Record<string, Chunk>, names: string[]): Set<string> {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    chunks[name]!.imports?.forEach(follow);
  };
  names.forEach(follow);
  return found;
}

const firstPage = () => {
  const chunks = manifest();
  return [...closureOf(chunks, ['index.html', 'pages/OverviewPage.tsx'])].map((name) => chunks[name]!.file);
};

test('the first page brings no more JavaScript than it is allowed', () => {
  const bytes = firstPage().map((file) => gzipSync(readFileSync(`${built}/${file}`)).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST);
});

test('the first page brings the documents that it sends, and not those of other pages', () => {
  const text = firstPage()
    .map((file) => readFileSync(`${built}/${file}`, 'utf8'))
    .join('\n');
  expect(text).toMatch(/"?value"?:\s*[`"']Overview[`"']/);
  expect(text).not.toMatch(/"?value"?:\s*[`"'](ImportReceiptPage|OrganizationPage|TokensPage)[`"']/);
});
