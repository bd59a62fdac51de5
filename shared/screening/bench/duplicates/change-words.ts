import { seededRandom } from './seeded-random.ts';

/** Replaces this share of a text's words, at positions that depend on the seed, with words of `vocabulary`. */
export function changeWords(
  text: string,
  share: number,
  vocabulary: readonly string[],
  seed: number,
): string {
  const random = seededRandom(seed);
  const words = text.split(/\s+/);
  const places = words.map((_, at) => ({ at, rank: random() })).sort((a, b) => a.rank - b.rank);
  for (const { at } of places.slice(0, Math.round(words.length * share)))
    words[at] = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  return words.join(' ');
}
