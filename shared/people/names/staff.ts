import { readingsOf } from '../../text/names/readings.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { claimSigns, claimWords } from './data/claim-words.ts';
import { staffAlone, staffPhrases, staffSigns, staffWords } from './data/staff-words.ts';

const words = new Set([...staffWords, ...claimWords].map(plainLetters));
const alone = new Set(staffAlone);
const phrases = staffPhrases.map((phrase) => ` ${plainLetters(phrase)} `);
const signs = [...staffSigns, ...claimSigns].map(plainLetters);

/**
 * Returns whether a name claims that its owner runs the site or was verified. Recognizes the
 * listed words and phrases, even when they are disguised, for example by digits in place of letters. Words of scripts
 * without spaces are found anywhere in the name, others only as whole words.
 */
export function soundsLikeStaff(name: string): boolean {
  const plain = plainLetters(name);
  const own = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (signs.some((sign) => plain.includes(sign))) return true;
  return [own, ...readingsOf(name, words)].some(
    (reading) =>
      reading.some((word) => words.has(word)) ||
      (reading.length === 1 && alone.has(reading[0] ?? '')) ||
      phrases.some((phrase) => ` ${reading.join(' ')} `.includes(phrase)),
  );
}
