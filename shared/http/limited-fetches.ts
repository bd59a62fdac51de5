import { FetchFailed } from './json-fetch.ts';

/** How often an address may be asked: so often in a row, and then once in so many milliseconds. */
export interface FetchLimit {
  burst: number;
  everyMs: number;
}

/**
 * A fetch that leaves out what is beyond the limit, so that callers cannot make it ask without bound.
 *
 * @param now the time in milliseconds since 1970; it may be set back
 * @throws FetchFailed, without asking, beyond the limit
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
    if (left < 1) throw new FetchFailed('asked too often');
    left -= 1;
    return await fetch(uri);
  };
}
