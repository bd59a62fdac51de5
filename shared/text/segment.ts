/**
 * Returns the cost of one word in a reading. Words of one or two letters cost more, because they occur
 * anywhere by chance.
 */
const priceOf = (word: string): number => (word.length < 3 ? 1.9 : 1);

const longest = 20;

/** The cheapest reading of the letters up to an offset, and where its last word starts. */
interface Reading {
  price: number;
  lastStart: number;
}

/**
 * Splits letters without spaces into known words and returns the reading with the lowest cost, which usually
 * has the fewest words; `undefined` when known words cannot cover all letters. `extra` adds to the cost of a
 * word, so that a caller can prefer harmless readings.
 */
export function segment(
  letters: string,
  isKnown: (word: string) => boolean,
  extra: (word: string) => number = () => 0,
): string[] | undefined {
  const best: (Reading | undefined)[] = [{ price: 0, lastStart: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before === undefined || !isKnown(word)) continue;
      const price = before.price + priceOf(word) + extra(word);
      if (price < (best[end]?.price ?? Number.POSITIVE_INFINITY)) best[end] = { price, lastStart: start };
    }
  }
  const words: string[] = [];
  for (let end = letters.length; end > 0; ) {
    const start = best[end]?.lastStart;
    if (start === undefined) return undefined;
    words.push(letters.slice(start, end));
    end = start;
  }
  return words.reverse();
}
