import type { Audience } from '../../shared/community-reviews/schema.ts';
import { entityTag } from '../../shared/http/entity-tag.ts';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import type { SealingKeys } from '../../shared/people/sealing.ts';
import { type CatalogueEntry, writeCard } from '../../shared/storage/catalogue.ts';
import { writePageDocument } from '../../shared/storage/page-documents.ts';
import { readPageSources } from '../../shared/storage/page-sources.ts';
import type { Store } from '../../shared/storage/store.ts';
import { cardOf } from '../../shared/titles/card-of.ts';
import { recommend } from '../../shared/titles/recommend.ts';
import { pageDocument } from './page-document.ts';
import { readVoices } from './read-voices.ts';
import { suggestLevels } from './suggest-levels.ts';

export interface ProjectorDependencies {
  store: Store;
  keys: SealingKeys;
  now: () => Date;
}

/** One audience's reviews that the page shows. */
export interface Voice {
  latest: ReviewSubmission[];
  mostHelpful: ReviewSubmission | undefined;
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Rebuilds one title's page document and card from what they are made of. */
export const projectTitle = async (
  { store, keys, now }: ProjectorDependencies,
  slug: string,
  entries: readonly CatalogueEntry[],
): Promise<{ cardChanged: boolean }> => {
  const readAt = now().getTime();
  const sources = await readPageSources(store, slug);
  if (sources === undefined) return { cardChanged: false };
  const changedIn = (audience: Audience) =>
    sources.newest.filter((entry) => entry.audience === audience).map(({ address }) => address);
  const [adult, teen, educator] = await Promise.all([
    readVoices(store, slug, 'adult', changedIn('adult')),
    readVoices(store, slug, 'teen', changedIn('teen')),
    readVoices(store, slug, 'educator', changedIn('educator')),
  ]);
  const card = cardOf(sources.title, sources.review, sources);
  const recommendations = recommend(
    card,
    sources.title.recommendations,
    entries.map((entry) => entry.card),
  );
  const document = pageDocument(keys, sources, { adult, teen, educator }, recommendations);
  await writePageDocument(store, document, { etag: entityTag(JSON.stringify(document)), readAt });
  await suggestLevels({ store, keys, now }, document, now().toISOString());
  const entry: CatalogueEntry = {
    card,
    chosen: sources.title.recommendations,
    shown: recommendations.map((other) => other.slug),
  };
  const before = entries.find((other) => other.card.slug === slug);
  if (before && equal(before, entry)) return { cardChanged: false };
  await writeCard(store, entry);
  return { cardChanged: !before || !equal(before.card, card) };
};
