import middy from '@middy/core';
import { beginInvocation } from './invocation.ts';

/** What every function's handler is built on: each invocation is known to the log from its beginning. */
export function lambdaHandler<Event, Result>(): middy.MiddyfiedHandler<Event, Result> {
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 }).before(({ context }) => {
    beginInvocation(context);
  });
}
