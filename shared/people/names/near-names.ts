import { piecesOf } from '../../text/names/pieces.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { firstWords, secondWords } from './data/offered-words.ts';
import { placeWords, whereWords } from './data/place-words.ts';
import { harmlessAfterName, harmlessBeforeName, schoolWords } from './data/teen-words.ts';
import { teenFault } from './teen-name.ts';
import { kindOf, knownParts } from './word-kinds.ts';

const companions = [
  'Owl',
  'Otter',
  'Panda',
  'Dragon',
  'Penguin',
  'Koala',
  'Hedgehog',
  'Wizard',
  'Robot',
  'Narwhal',
];
const longest = 24;
const maxOffered = 4;
const fewestLetters = 3;

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? '';
const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

const saysNothing = (word: string): boolean =>
  [placeWords, whereWords, harmlessAfterName, harmlessBeforeName].some((words) => words.has(word));

const lettersOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

/**
 * Builds names similar to a name: 'Priya Patel' → 'Priya the Owl'; 'Kingsmead Dragon' → 'Velour Dragon', 'Dragon
 * Kettle'.
 */
const candidates = (name: string): string[] => {
  const start = lettersOf(name);
  const words = piecesOf(name).flatMap((piece) => {
    const parts = knownParts(plainLetters(piece));
    return parts.length === 1 ? [piece] : parts;
  });
  const isSchool = words.some((word) =>
    [schoolWords, placeWords].some((list) => list.has(plainLetters(word))),
  );
  const given = isSchool ? undefined : words.find((word) => kindOf(plainLetters(word)) === 'given');
  const others = words.filter((word) => {
    const kind = kindOf(plainLetters(word));
    return (
      (kind === 'plain' || kind === 'family') &&
      word.length >= fewestLetters &&
      !saysNothing(plainLetters(word))
    );
  });
  const named =
    given === undefined
      ? []
      : [0, 3, 7].map((step) => `${capital(given)} the ${at(companions, start + step)}`);
  const plain = others.flatMap((word, index) => [
    `${at(firstWords, start + index)} ${capital(word)}`,
    `${capital(word)} ${at(secondWords, start + index)}`,
  ]);
  return [...named, ...plain];
};

/**
 * Returns up to four names similar to a name that a teen may not choose. They keep only those of its words that identify
 * nobody. The list is empty when there are none.
 */
export function nearNames(name: string): string[] {
  return candidates(name)
    .filter((candidate) => candidate.length <= longest && teenFault(candidate) === undefined)
    .slice(0, maxOffered);
}
