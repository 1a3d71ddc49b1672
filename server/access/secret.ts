import { createHash, randomBytes } from 'node:crypto';

/** A new secret: 256 random bits, base64url. It is shown or sent once and kept nowhere. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret. SHA-256 is enough: 256 random bits cannot be guessed, so nothing need be slow. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
