import { plainDigits } from '../../text/digits.ts';
import { animals, lights } from '../handle.ts';
import { handleKeys } from './key.ts';

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(handleKeys));
const lightKeys = keysOf(lights);
const animalKeys = keysOf(animals);

const isBoth = (key: string): boolean =>
  Array.from(key).some((_, at) => lightKeys.has(key.slice(0, at)) && animalKeys.has(key.slice(at)));

/** Returns whether a handle looks like a default name, with or without a number, even when it is disguised. */
export function isDefaultHandle(handle: string): boolean {
  const letters = plainDigits(handle).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return [letters, letters.replace(/(?<![0-9])[0-9]+$/, '')].flatMap(handleKeys).some(isBoth);
}
