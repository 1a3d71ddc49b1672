/** What a token can be allowed; reading is always among it. */
export const tokenScopes = ['read', 'write', 'contacts:read', 'files:read'] as const;

const keys = { read: 'read', write: 'write', 'contacts:read': 'contacts', 'files:read': 'files' } as const;

/** The key of a scope among the words: a colon would tell a room there. */
export function scopeKey(scope: string): (typeof keys)[keyof typeof keys] {
  return keys[scope as keyof typeof keys] ?? 'read';
}
