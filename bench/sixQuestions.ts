import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from '../server/database/startDatabase.js';
import { serve } from '../server/http/serve.js';
import { readSettings } from '../server/settings.js';
import { generate, type Size, TOKEN } from './generate.js';
import { type BenchQuestion, QUESTIONS } from './questions.js';

const AT_ONCE = [1, 16, 64];
const SECONDS = 5;

/** What one question took: requests a second, the middle and the 95th of a hundred in milliseconds, and node's time for each in microseconds. */
interface Measured {
  perSecond: number;
  median: number;
  late: number;
  nodeMicroseconds: number;
}

/** The six questions, asked over HTTP of a made-up register, as its coordinator. */
export async function measureSixQuestions(name: string, size: Size): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samnod-bench-'));
  const settings = { ...readSettings({ ...process.env, DATA_DIR: dataDir, PORT: '0' }), pointsPerMinute: 900_000_000 };
  const log = pino({ level: 'warn' });
  const database = await startDatabase(settings, log);
  await generate(database.superuser!, size);
  const served = await serve({ settings, database, log });
  try {
    const lines: string[] = [];
    for (const question of QUESTIONS) {
      for (const atOnce of AT_ONCE) {
        const { perSecond, median, late, nodeMicroseconds } = await measure(served.url, question, atOnce);
        const figures = [perSecond.toFixed(0), median.toFixed(1), late.toFixed(1), nodeMicroseconds.toFixed(0)];
        lines.push(`| ${name} | ${question.name} | ${atOnce} | ${figures.join(' | ')} |`);
        process.stdout.write(`${lines.at(-1)}\n`);
      }
    }
    return lines;
  } finally {
    await served.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(url: string, { document, variables }: BenchQuestion, atOnce: number): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  let asked = 0;
  const ask = () => post(url, agent, JSON.stringify({ query: document, variables: variables(asked++) }));
  for (let warm = 0; warm < 20; warm++) await ask();
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  agent.destroy();
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / SECONDS,
    median: times[times.length >> 1]!,
    late: times[Math.floor(times.length * 0.95)]!,
    nodeMicroseconds: (user + system) / times.length,
  };
}

/** Posts an operation; throws what was refused, so that no refusal counts as an answer. */
function post(url: string, agent: http.Agent, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  return new Promise((resolve, reject) => {
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (answer.includes('"errors"')) reject(new Error(answer));
        else resolve();
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
