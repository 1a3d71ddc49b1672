import { resolve } from 'node:path';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** What an installation may choose, read once from the environment. */
export interface Settings {
  /** Absolute path of the folder that holds the embedded database and uploaded files. DATA_DIR, default `.data`. */
  dataDir: string;
  /** Address the web server listens on. HOST, default 127.0.0.1: this machine only. */
  host: string;
  /** PORT, default 4000; 0 lets the system choose a free one. */
  port: number;
  /** A PostgreSQL 16 or newer to use instead of the embedded one, signed in as samnod_login. DATABASE_URL. */
  databaseUrl?: string;
  /** The same database signed in as samnod_owner, for migrations only. DATABASE_OWNER_URL. */
  databaseOwnerUrl?: string;
  /** A streaming replica of it, signed in as samnod_login too, for reads. DATABASE_REPLICA_URL. */
  databaseReplicaUrl?: string;
  /** The same database signed in as a superuser, for backup and restore only. DATABASE_SUPERUSER_URL. */
  databaseSuperuserUrl?: string;
  /** The address people type, when a proxy stands in front, without a final slash. PUBLIC_URL. */
  publicUrl?: string;
  /** How many proxies stand between people and the server, 0 to 9. TRUSTED_PROXIES, default 0. */
  trustedProxies: number;
  /** What one account may spend on operations of the API, in points; one operation costs at most 10,000. POINTS_PER_MINUTE, default 500,000. */
  pointsPerMinute: number;
  /** LOG_LEVEL, default info. */
  logLevel: (typeof LOG_LEVELS)[number];
}

/** Throws one Error that names every setting that cannot be used, and why. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const complaints: string[] = [];
  const text = (name: string) => environment[name]?.trim() || undefined;
  const integer = (name: string, standard: number, most: number) => {
    const value = text(name);
    if (value === undefined) return standard;
    if (/^\d{1,9}$/.test(value) && Number(value) <= most) return Number(value);
    complaints.push(`${name} must be a whole number from 0 to ${most}, not "${value}".`);
    return standard;
  };
  const url = (name: string, protocols: string[]) => {
    const value = text(name);
    if (value === undefined) return undefined;
    // The value itself is not repeated: it may hold a password.
    if (!protocols.some((protocol) => value.startsWith(`${protocol}://`)) || !URL.canParse(value))
      complaints.push(`${name} must be an address that starts with ${protocols.join(':// or ')}://.`);
    return value.replace(/\/$/, '');
  };
  const logLevel = text('LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.some((level) => level === logLevel))
    complaints.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${logLevel}".`);

  const settings: Settings = {
    dataDir: resolve(text('DATA_DIR') ?? '.data'),
    host: text('HOST') ?? '127.0.0.1',
    port: integer('PORT', 4000, 65_535),
    databaseUrl: url('DATABASE_URL', ['postgres', 'postgresql']),
    databaseOwnerUrl: url('DATABASE_OWNER_URL', ['postgres', 'postgresql']),
    databaseReplicaUrl: url('DATABASE_REPLICA_URL', ['postgres', 'postgresql']),
    databaseSuperuserUrl: url('DATABASE_SUPERUSER_URL', ['postgres', 'postgresql']),
    publicUrl: url('PUBLIC_URL', ['http', 'https']),
    trustedProxies: integer('TRUSTED_PROXIES', 0, 9),
    pointsPerMinute: integer('POINTS_PER_MINUTE', 500_000, 999_999_999),
    logLevel: logLevel as Settings['logLevel'],
  };
  if ((settings.databaseOwnerUrl || settings.databaseSuperuserUrl) && !settings.databaseUrl)
    complaints.push(
      'DATABASE_OWNER_URL or DATABASE_SUPERUSER_URL is set without DATABASE_URL: they name one database.',
    );
  if (settings.databaseReplicaUrl && !settings.databaseUrl)
    complaints.push('DATABASE_REPLICA_URL is set without DATABASE_URL: a replica is a replica of that database.');
  if (complaints.length > 0) throw new Error(`Samnod cannot start with these settings:\n${complaints.join('\n')}`);
  return settings;
}
