/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A text with this share of its words, at places that the seed chooses, replaced by words of `vocabulary`. */
export function changeWords(
  text: string,
  share: number,
  vocabulary: readonly string[],
  seed: number,
): string {
  const random = randomOf(seed);
  const words = text.split(/\s+/);
  const places = words.map((_, at) => ({ at, rank: random() })).sort((a, b) => a.rank - b.rank);
  for (const { at } of places.slice(0, Math.round(words.length * share)))
    words[at] = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  return words.join(' ');
}
