import type { Revision } from '../expert-reviews/schema.ts';

/** Whether an editor may publish a revision, and how. */
export type PublishingStep = 'second-editor-needed' | 'as-written' | 'merge';

/**
 * Decides how an editor publishes a revision. A revision needs a second editor: somebody else than its author publishes
 * it, unless the installation allows one editor to do both. A revision that was never published, and was written before
 * the published one replaced its base, is merged with it. One that was published before is restored as it was.
 */
export function publishingStep(
  { createdBy, base, publishedAt }: Pick<Revision, 'createdBy' | 'base' | 'publishedAt'>,
  published: { revision: number } | undefined,
  editor: string,
  settings: { secondEditor: boolean },
): PublishingStep {
  if (settings.secondEditor && createdBy === editor) return 'second-editor-needed';
  const isStale = published !== undefined && base !== undefined && base !== published.revision;
  return isStale && publishedAt === undefined ? 'merge' : 'as-written';
}
