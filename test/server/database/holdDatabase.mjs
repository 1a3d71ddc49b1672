// Starts the embedded database on the folder given, says how to reach it, and stays until a signal ends it.
import { startEmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';

const log = { info() {}, warn: console.error, error: console.error };
const { superuser } = await startEmbeddedPostgres({ dataDir: process.argv[2], log });
console.log(JSON.stringify(superuser));
setInterval(() => {}, 60_000);
