import { firstSeenWith } from '../../../../shared/revisions/publishing.ts';
import type { DraftRevision, TitleDraft } from './title-draft.ts';

/** The words for making a revision the one that readers see. One that they saw before is restored. */
export interface PublishingWords {
  verb: 'Publish' | 'Restore';
  done: 'published' | 'restored';
  /** Why the signed-in editor may not do it; `undefined` when they may. */
  whyNot: string | undefined;
}

const whyNotFor = (
  draft: TitleDraft,
  revision: DraftRevision,
  done: PublishingWords['done'],
): string | undefined => {
  if (revision.discardedAt !== undefined) return 'It was discarded. To take it up again, edit from here.';
  if (!draft.secondEditor) return undefined;
  const [own] = firstSeenWith(revision, draft.revisions).filter(({ mine }) => mine === true);
  if (own === undefined) return undefined;
  if (own.revision === revision.revision) return `You wrote it, so it is ${done} by another editor.`;
  return (
    `It follows your revision ${own.revision}, which nobody has published. Another editor must publish one of the two, ` +
    `or discard revision ${own.revision} and write a new one.`
  );
};

/** Returns the words for publishing a revision, and whether the signed-in editor may do it. */
export function publishingWords(draft: TitleDraft, revision: DraftRevision): PublishingWords {
  const isRestored = revision.publishedAt !== undefined;
  const done = isRestored ? 'restored' : 'published';
  return { verb: isRestored ? 'Restore' : 'Publish', done, whyNot: whyNotFor(draft, revision, done) };
}

/** Says what was done with a revision; `at` is when it is published (ISO), and `now` is in milliseconds. */
export function publishedWords(
  revision: number,
  done: PublishingWords['done'],
  at: string | undefined,
  now: number,
): string {
  return at === undefined || Date.parse(at) <= now
    ? `Revision ${revision} is ${done}. Readers see it within seconds.`
    : `Revision ${revision} is scheduled.`;
}
