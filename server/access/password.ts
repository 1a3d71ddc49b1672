import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes. A guess costs a person nothing and a thief much. */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A hash of something nobody knows: unknown accounts cost the same work as known ones. */
let nobody: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether a password is the right one. Null for the hash means that there is no such account, and takes as long. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const right = await verify(passwordHash ?? (await nobody), password);
  return right && passwordHash !== null;
}
