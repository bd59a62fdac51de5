import { plainDigits } from '../../text/digits.ts';
import { plainLetters } from '../../text/plain-letters.ts';

const spelled: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine oh double
  null eins zwei drei vier funf sechs sieben acht neun
  cero uno dos tres cuatro cinco seis siete ocho nueve
  deux trois quatre cinq sept huit neuf`.split(/\s+/),
);

/**
 * Counts the digits in a name, in any script and with anything between them. Spelled-out digits ('seven') count only if
 * they bring the total above four.
 */
export function figuresIn(name: string): number {
  const figures = plainDigits(name).match(/[0-9]/g)?.length ?? 0;
  const words = plainLetters(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => spelled.has(word)).length;
  return figures + (words + figures > 4 ? words : 0);
}
