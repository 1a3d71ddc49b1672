/** Starts one node. MIGRATES=yes on exactly one of them: it alone is given the key of the tables' owner. */
import { password } from './password.js';

const host = process.env.DATABASE_HOST ?? 'database';
const address = (role, at = host) =>
  `postgresql://samnod_${role}:${encodeURIComponent(password(role))}@${at}:5432/samnod`;

process.env.DATABASE_URL ??= address('login');
if (process.env.DATABASE_REPLICA_HOST)
  process.env.DATABASE_REPLICA_URL ??= address('login', process.env.DATABASE_REPLICA_HOST);
if (process.env.MIGRATES === 'yes') process.env.DATABASE_OWNER_URL ??= address('owner');

await import('../dist/server/main.js');
