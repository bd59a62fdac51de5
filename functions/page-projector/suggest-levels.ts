import { type GridGap, gridGaps } from '../../shared/community-reviews/grid-gap.ts';
import { openTag, readersTogether } from '../../shared/community-reviews/readers-together.ts';
import { scales } from '../../shared/expert-reviews/scales.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import type { StoredPage } from '../../shared/storage/page-documents.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import type { ProjectorDependencies } from './dependencies.ts';

const maxKnown = 5_000;
const known = new Set<string>();

const suggestionFor = (page: StoredPage, gap: GridGap, now: string): SuggestionSubmission => {
  const { name } = scales[gap.category];
  return {
    kind: 'suggestion',
    address: {
      person: readersTogether,
      item: openTag('grid-gap', page.slug, gap.category, String(gap.expert)),
    },
    state: 'submitted',
    version: 1,
    revision: 1,
    slug: page.slug,
    titleName: page.name,
    audience: 'adult',
    handle: 'Readers',
    submittedAt: now,
    reasons: [],
    decisions: 0,
    chain: '',
    request: { key: 'grid-gap', body: '' },
    content: {
      area: 'grid',
      text: [
        `Readers put "${name}" at ${gap.readers.toFixed(1)} on average (${gap.votes} votes),`,
        `the review says ${gap.expert}. Please look at this level again.`,
      ].join(' '),
      patch: [{ path: `/contentGrid/${gap.category}/level`, value: Math.round(gap.readers) }],
    },
    base: page.revision,
    before: [gap.expert],
  };
};

/**
 * Sends the editors a suggestion for each level that readers consistently rate differently. There is one suggestion for
 * each category and expert level, so a level that the editors decided to keep is not suggested again.
 */
export async function suggestLevels(
  deps: ProjectorDependencies,
  page: StoredPage,
  now: string,
): Promise<void> {
  for (const gap of gridGaps(page.contentGrid)) {
    const gapKey = `${deps.store.table}/${page.slug}/${gap.category}/${gap.expert}`;
    if (known.has(gapKey)) continue;
    await createSubmission(deps.store, suggestionFor(page, gap, now));
    if (known.size >= maxKnown) known.clear();
    known.add(gapKey);
  }
}
