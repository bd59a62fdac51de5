import { readingsOf } from '../../text/names/readings.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { fillWords, serviceWords } from './data/service-words.ts';

const words = new Set(serviceWords.map(plainLetters));
const fill = new Set(fillWords);
const isNumber = (word: string): boolean => /^[0-9]+$/.test(word);

const isOfService = (reading: readonly string[]): boolean => {
  const letters = reading.filter((word) => !isNumber(word));
  return (
    letters.some((word) => words.has(word)) && letters.every((word) => words.has(word) || fill.has(word))
  );
};

/** Returns whether a name has only words that sites show where a name is missing ('Deleted User 7', 'null'). */
export function soundsLikeNobody(name: string): boolean {
  const own = plainLetters(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return [own, [own.join('')], ...readingsOf(name, words)].some(isOfService);
}
