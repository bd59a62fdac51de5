import { joined } from '../../../../shared/revisions/content.ts';
import { mergePages } from '../../../../shared/revisions/merge.ts';
import type { FormValues } from './form-values.ts';
import type { OtherWords } from './other-words.ts';
import {
  type DraftRevision,
  latestOf,
  pageOfRevision,
  publishedPageOf,
  revisionOf,
  type TitleDraft,
  waitingOf,
} from './title-draft.ts';

/** From what an editor starts: a page, and what the waiting revision says where the page was changed since it was written. */
interface Start {
  page: FormValues;
  waiting: OtherWords[];
}

/** Merges a waiting revision with what was published since it was written. */
const withPublished = (draft: TitleDraft, waiting: DraftRevision): Start => {
  const page = pageOfRevision(draft, waiting) as FormValues;
  const base = revisionOf(draft, waiting.base);
  if (base === undefined || draft.published === undefined || base.revision === draft.published.revision)
    return { page, waiting: [] };
  const merged = mergePages(pageOfRevision(draft, base), page, publishedPageOf(draft));
  return {
    page: merged.page as FormValues,
    waiting: merged.conflicts.map(({ path, mine: value }) => ({ path, value, revision: waiting.revision })),
  };
};

/**
 * Returns from what an editor starts: the revision that waits, with what was published since it was written; else what
 * readers see, the latest revision, or the facts of a title without a review.
 */
export function startOf(draft: TitleDraft): Start {
  const waiting = waitingOf(draft);
  if (waiting) return withPublished(draft, waiting);
  const revision = revisionOf(draft, draft.published?.revision) ?? latestOf(draft);
  const page = revision
    ? pageOfRevision(draft, revision)
    : joined({ title: draft.title, review: {} as never });
  return { page: page as FormValues, waiting: [] };
}

/** Returns the page from which an editor starts. */
export function startingPage(draft: TitleDraft): FormValues {
  return startOf(draft).page;
}
