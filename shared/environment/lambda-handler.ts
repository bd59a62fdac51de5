import middy from '@middy/core';
import { beginInvocation } from './invocation.ts';

/**
 * Builds the base of a Lambda handler (middy). It first remembers the current invocation, so that log lines can name it.
 */
export function lambdaHandler<Event, Result>(): middy.MiddyfiedHandler<Event, Result> {
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 }).before(({ context }) => {
    beginInvocation(context);
  });
}
