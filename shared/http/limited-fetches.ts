import { FetchFailed } from './json-fetch.ts';

/** How often a URL may be fetched: `burst` times in a row, then once every `everyMs` milliseconds. */
export interface FetchLimit {
  burst: number;
  everyMs: number;
}

/**
 * Wraps a fetch in a limit, so that callers cannot cause an unlimited number of requests.
 * @param now returns the time in milliseconds since 1970; the clock may jump back
 * @throws FetchFailed without a request when the limit is reached
 */
export function limitedFetch<T>(
  fetch: (uri: string) => Promise<T>,
  { burst, everyMs }: FetchLimit,
  now: () => number,
): (uri: string) => Promise<T> {
  let left = burst;
  let countedAt = now();
  return async (uri) => {
    const at = now();
    left = Math.min(burst, left + Math.max(0, at - countedAt) / everyMs);
    countedAt = at;
    if (left < 1) throw new FetchFailed('the limit on fetches is reached');
    left -= 1;
    return await fetch(uri);
  };
}
