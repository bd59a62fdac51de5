import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Person } from '../../shared/people/schema.ts';
import { type Authorship, firstSeenWith, wasPublishedWhole } from '../../shared/revisions/publishing.ts';
import { listAuthors } from '../../shared/storage/revisions.ts';
import type { Dependencies } from './dependencies.ts';

const detailFor = (own: readonly Authorship[], revision: number): string | undefined => {
  const [latest] = own;
  if (latest === undefined || latest.revision === revision) return undefined;
  return (
    `Revision ${revision} follows your revision ${latest.revision}, which nobody has published. ` +
    `Another editor must publish one of the two, or discard revision ${latest.revision} and write a new one.`
  );
};

/**
 * Refuses a publication by an editor who wrote some of what readers would see for the first time, where a review needs a
 * second editor. Otherwise an author could publish their own text after somebody else changed a word of it.
 */
export async function refuseOwnWork(
  revision: Authorship,
  slug: string,
  caller: Person,
  { store, secondEditor }: Dependencies,
): Promise<Refusal<'second-editor-needed'> | undefined> {
  if (!secondEditor) return undefined;
  const { revision: number, publishedAt } = revision;
  const standsAlone = publishedAt !== undefined || number === 1;
  const others = standsAlone ? [] : await listAuthors(store, slug, number - 1, wasPublishedWhole);
  const own = firstSeenWith(revision, others).filter(({ createdBy }) => createdBy === caller.tag);
  if (own.length === 0) return undefined;
  const detail = detailFor(own, number);
  return refuse('second-editor-needed', detail === undefined ? {} : { detail });
}
