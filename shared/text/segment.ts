/** What one word adds to the price of a reading: more for the shortest, which stand anywhere by chance. */
const priceOf = (word: string): number => (word.length < 3 ? 1.9 : 1);

const longest = 20;

interface Reading {
  price: number;
  words: string[];
}

/**
 * Letters without spaces as words, all of them known: the reading of fewest words, or `undefined` when none covers every
 * letter. `extra` is what a word costs beside the one that each does, so that of two readings the harmless one counts.
 */
export function segment(
  letters: string,
  isKnown: (word: string) => boolean,
  extra: (word: string) => number = () => 0,
): string[] | undefined {
  const best: (Reading | undefined)[] = [{ price: 0, words: [] }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before === undefined || !isKnown(word)) continue;
      const price = before.price + priceOf(word) + extra(word);
      if (price < (best[end]?.price ?? Number.POSITIVE_INFINITY))
        best[end] = { price, words: [...before.words, word] };
    }
  }
  return best[letters.length]?.words;
}
