import { writeFile } from 'node:fs/promises';
import { arch, cpus, totalmem } from 'node:os';
import { measureClientDocuments } from './clientDocuments.js';
import { SIZES } from './generate.js';
import { measureSixQuestions } from './sixQuestions.js';

/*
 * `npm run bench`: what the web client asks of the demo, and six questions of a made-up register: `county`, and with
 * `npm run bench -- nation` three million interactions. Writes bench/RESULTS.md.
 */
const names = process.argv.slice(2).filter((name): name is keyof typeof SIZES => name in SIZES);
await measureClientDocuments();
const lines: string[] = [];
for (const name of names.length > 0 ? names : (['county'] as const))
  lines.push(...(await measureSixQuestions(name, SIZES[name])));
await writeFile(
  'bench/RESULTS.md',
  `# Measured

${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores (${cpus()[0]!.model.trim()}, ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB · Node ${process.version} · PostgreSQL
18 from npm · client, server and database share the cores · row-level security on, asked as the coordinator

Node's time holds the client's, too. Machines are noisy: read the rows against one another, not against another day's.

| register | question | at once | requests/s | median, ms | 95 of 100 within, ms | node, µs each |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`,
);
