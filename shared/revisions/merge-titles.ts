/** What decides whether a title may be merged into another one. */
export interface MergeFacts {
  slug: string;
  kind: string;
  isPublished: boolean;
  mergedInto?: string | undefined;
}

/**
 * Returns why a title cannot be merged into another one, for an editor; `undefined` when it can. A published page must lead to
 * a published page, so that its readers find one.
 */
export function refuseMerge(merged: MergeFacts, into: MergeFacts | undefined): string | undefined {
  if (into === undefined) return 'There is no title with this slug.';
  if (into.slug === merged.slug) return 'A title cannot be merged into itself.';
  if (into.mergedInto !== undefined) return `That title was itself merged into ${into.mergedInto}.`;
  if (into.kind !== merged.kind) return `That title is of another kind: ${into.kind}, not ${merged.kind}.`;
  if (merged.isPublished && !into.isPublished)
    return 'That title is not published, and the address of a published page must lead to one.';
  return undefined;
}
