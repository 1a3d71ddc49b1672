import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../shared/Context.js';
import { asking } from '../asking.js';
import { rateHeaders } from '../rateHeaders.js';
import type { Guard } from './Guard.js';
import { LIMITS } from './limits.js';

/** What every answer tells: its cost, what the caller has left, and at most five errors. */
export function guardPlugin(guard: Guard): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      let cost = 0;
      return {
        didResolveOperation: async ({ document, operation, request, contextValue: { asked } }) => {
          if (!operation) return;
          const understood = { document, operation, variables: request.variables ?? {} };
          guard.admit(understood, asked);
          cost = guard.cost(understood);
          await guard.charge(cost, asked, asking.getStore()!.payer);
        },
        willSendResponse: async ({ response, contextValue: { asked } }) => {
          if (asked.spent) {
            for (const [name, value] of Object.entries(rateHeaders(asked.spent)))
              response.http.headers.set(name, value);
          }
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (singleResult.errors) singleResult.errors = singleResult.errors.slice(0, LIMITS.errors);
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: LIMITS.cost } };
        },
      };
    },
  };
}
