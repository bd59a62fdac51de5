import { entityTag } from '../../shared/http/entity-tag.ts';
import type { Audience } from '../../shared/people/audience.ts';
import { type CatalogueEntry, writeCard } from '../../shared/storage/catalogue.ts';
import { writePageDocument } from '../../shared/storage/page-documents.ts';
import { cardOf } from '../../shared/titles/card-of.ts';
import { recommend } from '../../shared/titles/recommend.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { pageDocument } from './page-document.ts';
import { readShownReviews } from './read-shown-reviews.ts';
import { requestChangedCard } from './request-changed-card.ts';
import { readShownSources, type ShownSources } from './shown-sources.ts';
import { suggestLevels } from './suggest-levels.ts';

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sources of a title's page, its card, and when they were read (milliseconds). */
export interface ReadTitle {
  sources: ShownSources;
  card: TitleCard;
  readAt: number;
}

/** Reads the sources of a page except the reviews that it shows; `undefined` until the title is published. */
export async function readTitle(
  { store, now }: ProjectorDependencies,
  slug: string,
): Promise<ReadTitle | undefined> {
  const readAt = now().getTime();
  const sources = await readShownSources(store, slug);
  return sources && { sources, card: cardOf(sources.title, sources.review, sources), readAt };
}

/** Returns whether a title's entry in the catalogue differs from its card. */
export function cardDiffers(entries: readonly CatalogueEntry[], card: TitleCard): boolean {
  return !equal(entries.find((entry) => entry.card.slug === card.slug)?.card, card);
}

/** Writes one title's page document, and its entry in the catalogue when it differs from the entry in `stored`. */
export async function projectTitle(
  deps: ProjectorDependencies,
  { sources, card, readAt }: ReadTitle,
  entries: readonly CatalogueEntry[],
  stored: readonly CatalogueEntry[],
): Promise<void> {
  const { store, keys, now } = deps;
  const { slug } = card;
  const changedIn = (audience: Audience) =>
    sources.newest.filter((entry) => entry.audience === audience).map(({ address }) => address);
  const [adult, teen, educator] = await Promise.all([
    readShownReviews(store, slug, 'adult', changedIn('adult')),
    readShownReviews(store, slug, 'teen', changedIn('teen')),
    readShownReviews(store, slug, 'educator', changedIn('educator')),
  ]);
  const recommendations = recommend(
    card,
    sources.title.recommendations,
    entries.map((entry) => entry.card),
  );
  const document = pageDocument(keys, sources, { adult, teen, educator }, recommendations);
  await writePageDocument(store, document, { etag: entityTag(JSON.stringify(document)), readAt });
  await suggestLevels(deps, document, now().toISOString());
  await requestChangedCard(deps, document, sources.cardImage);
  const entry: CatalogueEntry = {
    card,
    chosen: sources.title.recommendations,
    shown: recommendations.map((other) => other.slug),
  };
  const before = stored.find((other) => other.card.slug === slug);
  if (!equal(before, entry)) await writeCard(store, entry);
}
