import { englishWords } from '../../text/data/english-words.ts';
import { isGivenName } from '../../text/names/known-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import { segment } from '../../text/segment.ts';
import { compoundNames } from './data/compound-names.ts';
import { fictionalNames } from './data/fictional-names.ts';
import { familyLikeWords, givenLikeWords, properNames, wordLikeNames } from './data/name-like-words.ts';
import { runTogetherEndings } from './data/place-words.ts';
import { plainWords } from './data/plain-words.ts';
import { wordsAbroad } from './data/words-abroad.ts';

/**
 * What a word in a public name can be. `plain`: an ordinary word that is nobody's name. `family`: an ordinary word that
 * is also a family name, or an ordinary word of another language. `given`: a given name or a form of address.
 * `given-word`: a given name that people more often use as a word ('star'). `unknown`: any other word, such as a town or
 * a family name.
 */
export type WordKind = 'plain' | 'family' | 'given' | 'given-word' | 'unknown';

const english = new Set([...englishWords, ...plainWords]);
const fictional = new Set(fictionalNames);
const givenLike = new Set(givenLikeWords);
const wordLike = new Set(wordLikeNames);
const familyLike = new Set(familyLikeWords);
const proper = new Set(properNames);
const abroad = new Set(wordsAbroad.map(plainLetters));
const compounds = new Set(compoundNames);

const fewestLetters = 3;
const endings: readonly (readonly [string, string])[] = [
  ['ers', ''],
  ['er', ''],
  ['ings', ''],
  ['ing', ''],
  ['ed', ''],
  ['ies', 'y'],
  ['ies', 'ie'],
  ['es', ''],
  ['s', ''],
  ['ly', ''],
  ['ness', ''],
];

/** Returns whether a word is an English word with an ending, as 'raiders' of 'raid' or 'dreamers' of 'dream'. */
const isForm = (word: string): boolean =>
  endings.some(([ending, instead]) => {
    const base = word.slice(0, -ending.length) + instead;
    if (!word.endsWith(ending) || base.length < fewestLetters || proper.has(base)) return false;
    return english.has(base) || english.has(`${base}e`);
  });

const kindOfEnglish = (word: string): WordKind => {
  if (proper.has(word)) return 'unknown';
  if (familyLike.has(word)) return 'family';
  if (english.has(word)) return 'plain';
  if (isGivenName(word)) return 'given';
  return compounds.has(word) || !isForm(word) ? 'unknown' : 'family';
};

const kindWithoutAbroad = (word: string): WordKind => {
  if (fictional.has(word)) return 'plain';
  if (wordLike.has(word)) return 'given-word';
  if (givenLike.has(word)) return 'given';
  return kindOfEnglish(word);
};

/** Returns the kind of a single word. `word` must be in plain letters (`plainLetters`). */
export function kindOf(word: string): WordKind {
  const kind = kindWithoutAbroad(word);
  return kind === 'unknown' && abroad.has(word) ? 'family' : kind;
}

const latin = /^[a-z]+$/;
const fewestOfName = 4;
const joining = new Set('a i my to in is of we me no so up it on at by'.split(' '));

const isPart = (part: string): boolean => {
  if (!latin.test(part)) return abroad.has(part);
  if (joining.has(part)) return true;
  const kind = kindWithoutAbroad(part);
  return kind !== 'unknown' && part.length >= (kind === 'given' ? fewestOfName : fewestLetters);
};

const extraOf = (part: string): number => (kindOf(part) === 'given' ? 0.5 : 0);

/**
 * Splits an unknown word into known words ('mothwing' → 'moth', 'wing'). Returns the word unsplit when it is known, when
 * it cannot be split, or when it is built like family names and places ('kingsmead').
 */
export function knownParts(word: string): readonly string[] {
  if (kindOf(word) !== 'unknown' || compounds.has(word)) return [word];
  const parts = segment(word, isPart, extraOf);
  const last = parts?.at(-1) ?? '';
  if (!parts || joining.has(last) || runTogetherEndings.includes(last)) return [word];
  return parts;
}
