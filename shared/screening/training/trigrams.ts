import { readTrainingSet } from './read-training-sets.ts';

const fewest = 12;

/**
 * Returns the letter trigrams, including word boundaries, that occur in English text, as a bit set of 27³ in base64.
 */
export function trigramSet(directory: string): string {
  const counts = new Uint32Array(27 ** 3);
  for (const name of ['civil', 'toxic-spans']) {
    for (const { text } of readTrainingSet(directory, name)) {
      for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) count(word, counts);
    }
  }
  const bits = new Uint8Array(Math.ceil(counts.length / 8));
  counts.forEach((times, at) => {
    if (times >= fewest) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return Buffer.from(bits).toString('base64');
}

function count(word: string, counts: Uint32Array): void {
  const codes = [0, ...Array.from(word, (letter) => letter.charCodeAt(0) - 96), 0];
  for (let index = 0; index + 2 < codes.length; index++) {
    const at = ((codes[index] ?? 0) * 27 + (codes[index + 1] ?? 0)) * 27 + (codes[index + 2] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}
