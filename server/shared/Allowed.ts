import { createMethodMiddlewareDecorator, Extensions, ObjectType } from 'type-graphql';
import type { Context } from './Context.js';
import { Role } from './Caller.js';
import { Refusal } from './Refusal.js';

/** Roles that record and change: all who work for a member, not those who only read. */
export const RECORDERS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER, Role.PARTNER] as const;

/** Roles that speak for a principal to authorities. */
export const PRINCIPAL_HANDS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER] as const;

/** Roles that decide for a principal. */
export const DECIDERS = [Role.DECIDER] as const;

/** Everyone who is signed in. */
export const SIGNED_IN = Object.values(Role);

/**
 * The declared rule of a mutation: which roles may call it. PostgreSQL's policies are the wall; this is the second one.
 * The server refuses to start when a mutation has none.
 */
export function Allowed(roles: readonly Role[]): MethodDecorator {
  return (target, key, descriptor) => {
    Extensions({ allowed: roles })(target, key as string, descriptor as PropertyDescriptor);
    createMethodMiddlewareDecorator<Context>(({ context }, next) => {
      const { caller } = context;
      const mayWrite = caller.scopes === null || caller.scopes.includes('write');
      if (!roles.includes(caller.role) || !mayWrite) {
        throw new Refusal('FORBIDDEN', { sv: 'Din roll får inte göra det här.', en: 'Your role may not do this.' });
      }
      return next();
    })(target, key as string, descriptor as PropertyDescriptor);
  };
}

const payloads = new Set<string>();

/** The answer of a mutation: what it changed. Its records are read as the caller may see them afterwards. */
export function Payload(description: string): ClassDecorator {
  return (target) => {
    payloads.add(target.name);
    ObjectType({ description })(target);
  };
}

/** Names of all payload types. */
export function payloadNames(): ReadonlySet<string> {
  return payloads;
}
