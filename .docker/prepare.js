/** Makes the roles of the wall and the database they guard; safe to run at every start. */
import { prepareDatabase } from '../dist/server/database/prepareDatabase.js';
import { prepareReplication } from '../dist/server/database/prepareReplication.js';
import { password } from './password.js';

const host = process.env.DATABASE_HOST ?? 'database';

const superuser = { host, user: 'postgres', password: password('superuser') };

await prepareDatabase({ superuser, passwords: { owner: password('owner'), login: password('login') } });
await prepareReplication(superuser, password('replication'));
