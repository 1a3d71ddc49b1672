import { readFileSync } from 'node:fs';

/**
 * The password of one role of the database, as makePasswords.sh wrote it.
 * @param {'superuser' | 'owner' | 'login' | 'replication'} role
 */
export const password = (role) => readFileSync(`/passwords/${role}`, 'utf8').trim();
