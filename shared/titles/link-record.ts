import type { LinkFailure, LinkVerdict } from './link-verdict.ts';

/** A link of a title that failed when it was last checked. Times are ISO. */
export interface FailedLink {
  url: string;
  reason: LinkFailure;
  /** When it failed first, without having worked since. */
  since: string;
  checkedAt: string;
  /** How many checks failed one after another. */
  failures: number;
  /** When an editor said that it works, and the editor's tag. For thirty days after that it counts as alive. */
  confirmedAt?: string;
  confirmedBy?: string;
}

/** The failed links of a title. A title whose links all work has no record. */
export interface LinkRecord {
  slug: string;
  /** Counts the writes, so that a check does not overwrite what an editor said meanwhile. */
  version: number;
  links: FailedLink[];
}

const hourMs = 3_600_000;
/** Hours between two checks of a link that failed once: a site that is down for an evening is not dead. */
const doubtHours = 20;
/** Hours between two checks of a dead link, which may come back. */
const deadHours = 7 * 24;
/** Hours for which an editor's word counts more than a check. */
const trustHours = 30 * 24;
const failuresUntilDead = 2;

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / hourMs;

const trusted = ({ confirmedAt }: FailedLink, now: string): boolean =>
  confirmedAt !== undefined && hoursBetween(confirmedAt, now) < trustHours;

/** Returns whether editors should see a link: it failed at two checks, and no editor said recently that it works. */
export function isDead(link: FailedLink, now: string): boolean {
  return link.failures >= failuresUntilDead && !trusted(link, now);
}

/** Returns whether a failed link is to be checked again at `now` (ISO). */
export function isDue(link: FailedLink, now: string): boolean {
  if (trusted(link, now)) return false;
  const wait = link.failures >= failuresUntilDead ? deadHours : doubtHours;
  return hoursBetween(link.checkedAt, now) >= wait;
}

const afterCheck = (link: FailedLink | undefined, url: string, verdict: LinkVerdict, now: string) => {
  if (verdict === 'works') return undefined;
  // Nothing is learnt, but the same server is not asked again at once.
  if (verdict === 'unclear') return link && { ...link, checkedAt: now };
  if (link === undefined) return { url, reason: verdict, since: now, checkedAt: now, failures: 1 };
  // The regular round may come soon after an earlier check; only a failure on another day counts.
  const counts = hoursBetween(link.checkedAt, now) >= doubtHours;
  return {
    ...link,
    reason: verdict,
    checkedAt: counts ? now : link.checkedAt,
    failures: counts ? link.failures + 1 : link.failures,
  };
};

/**
 * Returns the failed links of a title after a check. `urls` are the links that its page has now; the others are forgotten.
 * `verdicts` has those that were checked.
 */
export function afterChecks(
  links: readonly FailedLink[],
  urls: readonly string[],
  verdicts: ReadonlyMap<string, LinkVerdict>,
  now: string,
): FailedLink[] {
  return [...new Set(urls)].flatMap((url) => {
    const link = links.find((one) => one.url === url);
    const verdict = verdicts.get(url);
    return (verdict === undefined ? link : afterCheck(link, url, verdict, now)) ?? [];
  });
}

/** Returns the failed links after an editor said that one of them works. */
export function afterConfirmation(
  links: readonly FailedLink[],
  url: string,
  act: { at: string; by: string },
): FailedLink[] {
  return links.map((link) =>
    link.url === url ? { ...link, confirmedAt: act.at, confirmedBy: act.by } : link,
  );
}

/** Returns since when the link that has been dead longest has failed; `undefined` when none is dead at `now`. */
export function deadSince(links: readonly FailedLink[], now: string): string | undefined {
  return links
    .filter((link) => isDead(link, now))
    .map(({ since }) => since)
    .sort()[0];
}
