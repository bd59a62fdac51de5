import {
  type LinkRound,
  publishedAfter,
  readLinkRecords,
  readLinkRound,
  writeLinkRecord,
  writeLinkRound,
} from '../../shared/storage/link-records.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import { afterChecks, isDue, type LinkRecord } from '../../shared/titles/link-record.ts';
import { isReserved } from '../../shared/titles/link-verdict.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { requestLinks } from './request-links.ts';

/** How many titles one run checks. Every fifteen minutes: 16,800 titles a week. */
const titlesAtOnce = 25;
/** How many titles are checked beside failed links, to tell dead links from a network that is down. */
const titlesForProof = 5;
const roundMs = 7 * 24 * 3_600_000;
/** How long a run may begin requests, of its sixty seconds. */
const timeForRequestsMs = 40_000;

/** Returns the round to continue: the current one, or a new one when a week has passed since the last one began. */
const currentRound = (stored: LinkRound | undefined, now: Date): LinkRound | undefined => {
  if (stored && !stored.finished) return stored;
  const isOver = stored === undefined || now.getTime() - Date.parse(stored.startedAt) >= roundMs;
  return isOver ? { startedAt: now.toISOString() } : undefined;
};

const afterTitles = ({ startedAt }: LinkRound, checked: readonly string[]): LinkRound => ({
  startedAt,
  ...defined(checked.length < titlesAtOnce ? { finished: true as const } : { after: checked.at(-1) }),
});

const dueUrls = ({ links }: LinkRecord, now: string): string[] =>
  links.filter((link) => isDue(link, now)).map(({ url }) => url);

/** Reads what this run checks: the next titles of the round, and the records with a failed link that is due. */
const readWork = async ({ store }: Dependencies, round: LinkRound | undefined, now: string) => {
  const records = new Map((await readLinkRecords(store)).map((record) => [record.slug, record]));
  const due = [...records.values()].filter((record) => dueUrls(record, now).length > 0);
  const others = due.length > 0 ? await publishedAfter(store, undefined, titlesForProof) : [];
  const next = round ? await publishedAfter(store, round.after, titlesAtOnce) : others;
  return { records, due, next };
};

/**
 * Checks the links of the next titles of the round, and the failed links that are due, and stores those that failed. A run
 * that ends early is repeated by the next one. Returns how many titles and links it checked, and how many links of these
 * titles have failed.
 * @throws when no host answered at all; then nothing is stored, and the round does not go on
 */
export async function checkLinks(
  deps: Dependencies,
): Promise<{ titles: number; links: number; failed: number }> {
  const { store, reach } = deps;
  const start = deps.now();
  const now = start.toISOString();
  const round = currentRound(await readLinkRound(store), start);
  const { records, due, next } = await readWork(deps, round, now);
  const slugs = [...new Set([...next, ...due.map(({ slug }) => slug)])];
  const pages = await readStoredPages(store, slugs);
  const urlsOf = (slug: string): string[] =>
    (pages.get(slug)?.whereToWatch ?? []).map(({ url }) => url).filter((url) => !isReserved(url));
  const stillDue = (record: LinkRecord): string[] => {
    const urls = urlsOf(record.slug);
    return dueUrls(record, now).filter((url) => urls.includes(url));
  };
  const wanted = [...next.flatMap(urlsOf), ...due.flatMap(stillDue)];
  const end = start.getTime() + timeForRequestsMs;
  const { verdicts, reached } = await requestLinks(wanted, {
    reach,
    hasTime: () => deps.now().getTime() < end,
  });
  if (!reached) throw new Error('no host of any link answered');
  let failed = 0;
  for (const slug of slugs) {
    const record = records.get(slug);
    const links = afterChecks(record?.links ?? [], urlsOf(slug), verdicts, now);
    failed += links.length;
    if (record !== undefined || links.length > 0) await writeLinkRecord(store, slug, links, record, now);
  }
  if (round) await writeLinkRound(store, afterTitles(round, next));
  return { titles: slugs.length, links: verdicts.size, failed };
}
