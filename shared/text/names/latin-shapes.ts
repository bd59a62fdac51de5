import { foldCharacter } from '../fold-character.ts';
import { lookAlikes } from '../look-alikes.ts';

const latinLetter = /^[a-z]$/;

const asCapital = new Map<string, string>();
for (const [letter, shapes] of Object.entries(lookAlikes))
  if (latinLetter.test(letter)) for (const shape of shapes) asCapital.set(shape, letter);

/** Scripts of which all letters, large and small, look like Latin capitals. */
const likeCapitals = /[\p{Script=Lisu}\p{Script=Cherokee}]/u;

/** Returns the Latin letter that a letter looks like as a small one; `undefined` when it looks like none. */
const asSmall = (letter: string): string | undefined => {
  if (!asCapital.has(letter) && !likeCapitals.test(letter)) return undefined;
  const folded = foldCharacter(letter);
  return latinLetter.test(folded) ? folded : asCapital.get(letter);
};

const readWith = (word: string, look: (letter: string) => string | undefined): string | undefined => {
  const letters = [...word].map(look);
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
};

/**
 * Returns the Latin words that a word of plain letters of another alphabet looks like, in capitals and in small letters, which
 * differ in Greek (`Ν` and `ν`). Returns none when a letter looks like no Latin one, as in nearly every real word.
 */
export function latinShapes(word: string): string[] {
  if (/[ -~]/.test(word)) return [];
  const capitals = readWith(word, (letter) => asCapital.get(letter) ?? asSmall(letter));
  const small = readWith(word, asSmall);
  return [capitals, small].flatMap((shape) => shape || []);
}
