import { joined } from '../../../../shared/revisions/content.ts';
import { type MergeConflict, mergePages } from '../../../../shared/revisions/merge.ts';
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

/** Returns the page on which a revision is based; `undefined` when there was none, or it is not among the newest ones. */
export function basePageOf(draft: TitleDraft, revision: DraftRevision): object | undefined {
  const { factsBefore, content } = revision;
  const base = revisionOf(draft, revision.base);
  if (!factsBefore) return base && pageOfRevision(draft, base);
  return joined({ title: factsBefore, review: base?.content ?? content });
}

/** Returns the page with which a revision is compared: what readers see, or its review with the present facts. */
export function presentPageOf(draft: TitleDraft, { content }: DraftRevision): object {
  return draft.published ? publishedPageOf(draft) : joined({ title: draft.title, review: content });
}

/** Merges a waiting revision with what was published since it was written. */
const withPublished = (draft: TitleDraft, waiting: DraftRevision): Start => {
  const page = pageOfRevision(draft, waiting) as FormValues;
  const base = basePageOf(draft, waiting);
  const isCurrent = draft.published !== undefined && draft.published.revision === waiting.base;
  if (base === undefined || isCurrent) return { page, waiting: [] };
  const merged = mergePages(base, page, presentPageOf(draft, waiting));
  const words = ({ path, mine: value }: MergeConflict): OtherWords => ({
    ...{ path, value },
    ...{ revision: waiting.revision, waits: true },
  });
  return { page: merged.page as FormValues, waiting: merged.conflicts.map(words) };
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
