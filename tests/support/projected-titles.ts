import { readFileSync } from 'node:fs';
import type { PageChange } from '../../functions/page-projector/changes.ts';
import { projectBatch } from '../../functions/page-projector/project-batch.ts';
import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { publishContent } from '../../shared/storage/publish-content.ts';
import type { Store } from '../../shared/storage/store.ts';
import { createTitle, readTitle } from '../../shared/storage/titles.ts';
import { Title } from '../../shared/titles/schema.ts';
import { sealingKeys } from './sealing-keys.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8'),
) as { title: { details: object }; review: ExpertReview };
const keys = sealingKeys('a secret of projected titles');
/** The moment of everything that `saveTitle` and `project` write. */
export const projectedAt = new Date('2026-11-20T10:00:00.000Z');

/** The facts of a sample film that matter for recommendations. */
export interface Film {
  slug: string;
  name?: string;
  age?: number;
  topics?: string[];
  genres?: string[];
  chosen?: (string | { slug: string; reason: string })[];
}

/** Saves and publishes a film, or changes it, as the editorial API does. Its page is not projected. */
export async function saveTitle(store: Store, film: Film, at = projectedAt): Promise<void> {
  const { slug, name = slug, age = 8, topics = ['Friendship'], genres = ['Animation'], chosen = [] } = film;
  const act = { at: at.toISOString(), by: 'editor' };
  const details = { ...sample.title.details, topics, genres, externalIds: {} };
  const title = Title.parse({ ...sample.title, slug, name, recommendations: chosen, details });
  if ((await readTitle(store, slug)) === undefined) await createTitle(store, title, act);
  const stored = await readTitle(store, slug);
  if (stored === undefined) throw new Error(`there is no title ${slug}`);
  const content = { title, review: { ...sample.review, ageRating: age } };
  const { conflict } = await publishContent(store, stored, content, act);
  if (conflict) throw new Error(`${slug} was not published`);
}

/** Projects changed titles as the stream delivers them. Returns the results of the records. */
export function project(store: Store, ...slugs: string[]): Promise<PromiseSettledResult<unknown>[]> {
  const changes: PageChange[] = slugs.map((slug) => ({ slug, facts: true }));
  return projectBatch(
    {
      store,
      keys,
      now: () => projectedAt,
      requestCard: async () => undefined,
      removeCardImages: async () => undefined,
    },
    changes,
  );
}

/** Saves films and projects them one after the other. @throws what the projector failed with */
export async function publishFilms(store: Store, ...films: Film[]): Promise<void> {
  for (const film of films) {
    await saveTitle(store, film);
    for (const result of await project(store, film.slug))
      if (result.status === 'rejected') throw result.reason;
  }
}
