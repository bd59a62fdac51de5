/** What a request to a link, with all its redirects, led to: an answer, or no answer at all. */
export type Reached =
  /** The HTTP status of the last answer, and the address that gave it. */
  | { status: number; at: string }
  | { failure: 'no-such-host' | 'no-answer' | 'not-secure' | 'redirects' | 'not-public' };

/** Why a link counts as failed. The words for editors are in the editors' room. */
export const linkFailures = [
  'not-found',
  'front-page',
  'no-such-host',
  'no-answer',
  'not-secure',
  'redirects',
  'not-public',
] as const;
export type LinkFailure = (typeof linkFailures)[number];

/** What a check says about a link. `unclear` proves nothing: the server is busy, broken, or refuses programs. */
export type LinkVerdict = 'works' | 'unclear' | LinkFailure;

/** The statuses of a page that does not exist (any more). RFC 9110, sections 15.5.5 and 15.5.11. */
const notFound = new Set([404, 410]);

const pathOf = (url: string): string => new URL(url).pathname;
const languageOnly = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;

/** Returns whether a link to one work ended at the front page of a site, possibly the one for a language. */
const endsAtFrontPage = (url: string, at: string): boolean =>
  !languageOnly.test(pathOf(url)) && languageOnly.test(pathOf(at)) && new URL(at).search === '';

/**
 * Decides what a request says about a link. Many shops send visitors to their front page when a work is no longer there,
 * so that counts as a failure, too. Statuses such as 401, 403, 429 and 5xx prove nothing.
 */
export function linkVerdict(url: string, reached: Reached): LinkVerdict {
  if ('failure' in reached) return reached.failure;
  const { status, at } = reached;
  if (notFound.has(status)) return 'not-found';
  if (status >= 400) return 'unclear';
  return endsAtFrontPage(url, at) ? 'front-page' : 'works';
}

/** The parts of domain names that are reserved for examples and tests. RFC 2606 and RFC 6761. */
const reservedNames = ['example', 'test', 'invalid', 'example.com', 'example.net', 'example.org'];

/** Returns whether a link names a host that is reserved for examples. Such links are not checked. */
export function isReserved(url: string): boolean {
  const { hostname } = new URL(url);
  return reservedNames.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}
