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
 * What a word of a name can be. `plain`: nobody's name. `family`: an ordinary word that is a family name as well, or one of
 * another language. `given`: a given name or a form of address; `given-word`: one that is more often meant as a word ('star').
 * `unknown`: anything else, such as a town or a family name.
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

/** 'raiders' as a form of 'raid', 'dreamers' of 'dream'. */
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

/** What a single word can be, in plain letters. */
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
 * A word taken apart into words that are known, where it is none itself ('mothwing' → 'moth', 'wing'); the word alone when
 * it cannot be, or when family names and places are built like it ('kingsmead').
 */
export function knownParts(word: string): readonly string[] {
  if (kindOf(word) !== 'unknown' || compounds.has(word)) return [word];
  const parts = segment(word, isPart, extraOf);
  const last = parts?.at(-1) ?? '';
  if (!parts || joining.has(last) || runTogetherEndings.includes(last)) return [word];
  return parts;
}
