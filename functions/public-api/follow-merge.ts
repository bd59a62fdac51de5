import type { Refusal } from '../../shared/contract/refusal.ts';
import type { NameSubmission, Submission } from '../../shared/moderation/submission.ts';
import type { Person } from '../../shared/people/schema.ts';
import { moveOne } from '../../shared/storage/move-one.ts';
import { type NamedTitle, readNamedTitle } from '../../shared/storage/title-names.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnText } from './find-submission.ts';

type OwnText = Exclude<Submission, NameSubmission>;

/**
 * Returns an author's text and its title. A text for a title that was merged is moved to the other title first: what was
 * refused or withdrawn stays where it was until its author sends it again.
 */
export async function followMerge(
  deps: Dependencies,
  receipt: string,
  person: Person,
  found: OwnText,
): Promise<{ text: OwnText | Refusal<'submission-not-found'>; title: NamedTitle | undefined }> {
  const now = deps.now();
  const title = await readNamedTitle(deps.store, found.slug, now.getTime());
  if (title === undefined || title.slug === found.slug) return { text: found, title };
  await moveOne(deps.store, found.address, { from: found.slug, to: title }, now.toISOString());
  return { text: await findOwnText(deps, receipt, person), title };
}
