import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { readCatalogue } from '../../../../shared/storage/catalogue.ts';
import { readPageSources } from '../../../../shared/storage/page-sources.ts';
import { concurrency } from '../../concurrency.ts';
import type { Progress } from '../../progress.ts';
import type { Target } from '../../target/target.ts';

/** Counts the published titles. */
export async function countTitles({ store }: Target): Promise<number> {
  return (await readCatalogue(store)).length;
}

/** Writes each published title with its published review to a file. Returns the number of files. */
export async function writeTitles({ store }: Target, folder: string, progress: Progress): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const cards = await readCatalogue(store);
  const processed = progress.begin('titles', cards.length);
  const written = await pMap(
    cards,
    async ({ slug }) => {
      const published = await readPageSources(store, slug);
      if (published !== undefined) {
        const { title, review } = published;
        await writeFile(join(folder, `${slug}.json`), `${JSON.stringify({ title, review }, null, 2)}\n`);
      }
      processed();
      return published !== undefined;
    },
    { concurrency },
  );
  return written.filter(Boolean).length;
}
