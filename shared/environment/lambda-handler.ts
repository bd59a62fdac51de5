import middy from '@middy/core';
import { beginInvocation } from './invocation.ts';

/** Starts the handler of a function. It stores each invocation first, so that log lines can name it. */
export function lambdaHandler<Event, Result>(): middy.MiddyfiedHandler<Event, Result> {
  return middy<Event, Result>({ timeoutEarlyInMillis: 0 }).before(({ context }) => {
    beginInvocation(context);
  });
}
