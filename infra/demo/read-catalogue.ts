import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** A title of the sample. Only the API validates it. */
export interface SampleTitle {
  title: {
    slug: string;
    recommendations: string[];
    media: { kind: string }[];
    whereToWatch: { lastChecked: string }[];
  } & Record<string, unknown>;
  review: Record<string, unknown>;
  picture: Uint8Array<ArrayBuffer>;
}

const read = async (slug: string, today: string): Promise<SampleTitle> => {
  const [text, picture] = await Promise.all([
    readFile(new URL(`catalogue/${slug}.json`, import.meta.url), 'utf8'),
    readFile(new URL(`pictures/${slug}.svg`, import.meta.url)),
  ]);
  const file = JSON.parse(text) as Omit<SampleTitle, 'picture'>;
  const whereToWatch = file.title.whereToWatch.map((offer) => ({
    ...offer,
    lastChecked: offer.lastChecked < today ? offer.lastChecked : today,
  }));
  return { ...file, title: { ...file.title, whereToWatch }, picture: new Uint8Array(picture) };
};

/**
 * Reads all titles of the sample, most recommended first, so that their cards exist when other titles refer to them. No
 * offer was checked later than `today` (`YYYY-MM-DD`), so that a machine whose clock is slow can load them.
 */
export async function readCatalogue(today: string): Promise<SampleTitle[]> {
  const files = await readdir(new URL('catalogue/', import.meta.url));
  const titles = await Promise.all(files.map((file) => read(basename(file, '.json'), today)));
  const mentions = new Map<string, number>();
  for (const { title } of titles)
    for (const slug of title.recommendations) mentions.set(slug, (mentions.get(slug) ?? 0) + 1);
  const timesRecommended = ({ title }: SampleTitle) => mentions.get(title.slug) ?? 0;
  return titles.sort((a, b) => timesRecommended(b) - timesRecommended(a));
}
