import type { Outcome, PageAudience, StoredSubmission, Violation } from './outcome.ts';
import { isShown, recount } from './recount.ts';

const audiences = { adults: 'adult', teens: 'teen', educators: 'educator' } as const;
const maxLatest = 3;

const starsOf = (counters: Record<string, number>): number[] =>
  [1, 2, 3, 4, 5].map((stars) => counters[`s${stars}`] ?? 0);

const newestFirst = (a: StoredSubmission, b: StoredSubmission): number =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '');

const lineOf = ({ handle, published = '{}', publishedAt }: StoredSubmission): string =>
  `${publishedAt} ${handle} ${(JSON.parse(published) as { stars: number }).stars}`;

const problemsOf = (pageAudience: PageAudience, shown: StoredSubmission[]): string[] => {
  const histogram = starsOf(recount(shown));
  const problems: string[] = [];
  if (pageAudience.count !== shown.length)
    problems.push(`counts ${pageAudience.count} of ${shown.length} reviews`);
  if (pageAudience.histogram.join() !== histogram.join())
    problems.push(`shows the stars ${pageAudience.histogram.join()} instead of ${histogram.join()}`);
  const latest = pageAudience.latest.map((one) => `${one.publishedAt} ${one.handle} ${one.stars}`);
  const expected = shown.toSorted(newestFirst).slice(0, maxLatest).map(lineOf);
  if (latest.toSorted().join('; ') !== expected.toSorted().join('; '))
    problems.push(`shows ${latest.join('; ')} instead of ${expected.join('; ')}`);
  return problems;
};

/** Checks that every page counts and shows the published reviews, so that no projection was lost or out of order. */
export function checkPages({ submissions, pages }: Outcome): Violation[] {
  return Object.entries(pages).flatMap(([slug, community]) =>
    Object.entries(audiences).flatMap(([group, audience]) => {
      const shown = submissions.filter(
        (submission) => submission.slug === slug && submission.audience === audience && isShown(submission),
      );
      const pageAudience = community[group as keyof typeof audiences];
      return problemsOf(pageAudience, shown).map((message) => ({
        check: 'pages',
        about: `${slug} ${audience}`,
        message,
      }));
    }),
  );
}
