import { isGivenName, isKnownWord } from '../../text/names/known-words.ts';
import { stretchesOf } from '../../text/names/pieces.ts';
import {
  readingsOf,
  respelled,
  seenLetters,
  spelledOut,
  withoutRepeatedLetters,
} from '../../text/names/readings.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import type { NameRule } from './rule.ts';
import { anyGivenName } from './rules/groups.ts';
import { nameRules } from './rules.ts';

interface Prepared {
  rule: NameRule;
  anywhere: readonly string[];
  words: ReadonlySet<string>;
  together: readonly (readonly ReadonlySet<string>[])[];
  phrases: readonly string[];
  unless: ReadonlySet<string>;
}

const list = (words = ''): string[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(plainLetters);
const set = (words?: string): ReadonlySet<string> => new Set(list(words));

const prepare = (rule: NameRule): Prepared => ({
  rule,
  anywhere: list(rule.anywhere),
  words: set(rule.words),
  together: (rule.together ?? []).map((groups) => groups.map(set)),
  phrases: list(rule.phrases),
  unless: set(rule.unless),
});

interface Rules {
  all: readonly Prepared[];
  listed: ReadonlySet<string>;
}

let prepared: Rules | undefined;

const rules = (): Rules => {
  if (prepared) return prepared;
  const all = nameRules.map(prepare);
  const listed = new Set(
    all.flatMap(({ words, together, anywhere }) => [
      ...words,
      ...anywhere,
      ...together.flat().flatMap((each) => [...each]),
    ]),
  );
  prepared = { all, listed };
  return prepared;
};

/** Returns the words, and every two adjacent words joined ('little boys' → 'littleboys'). */
const withPairs = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`),
];

const has = (words: readonly string[], group: ReadonlySet<string>): boolean =>
  words.some((word) => group.has(word) || (group.has(anyGivenName) && isGivenName(word)));

const matchesWords = ({ words, together, unless }: Prepared, reading: readonly string[]): boolean => {
  if (has(reading, unless)) return false;
  if (has(reading, words)) return true;
  const pairs = withPairs(reading);
  return together.some((groups) => groups.every((group) => has(pairs, group)));
};

/**
 * Returns the letters of each part of a name without spaces, as written and with repeated letters collapsed. Known words
 * are left out.
 */
const stretches = (name: string): string[] =>
  stretchesOf(name)
    .map(seenLetters)
    .filter((word) => !isKnownWord(word))
    .flatMap((word) => [word, withoutRepeatedLetters(word)]);

/** Returns whether the joined words contain a phrase that starts where a word starts, or inside an unknown word. */
const hasPhrase = (reading: readonly string[], phrases: readonly string[]): boolean => {
  const text = reading.join('');
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at < 0) return false;
    let start = 0;
    for (const word of reading) {
      if (at < start + word.length) return at === start || !isKnownWord(word);
      start += word.length;
    }
    return false;
  });
};

/** Returns a word of more than four letters reversed ('reggin'), unless it is a known word. */
const backwards = (word: string): string[] =>
  word.length > 4 && !isKnownWord(word) ? [Array.from(word).reverse().join('')] : [];

/** Returns the first rule that refuses a name, or `undefined` when none does. */
export function refusedInName(name: string): NameRule | undefined {
  const { all, listed } = rules();
  const own = plainLetters(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  const plain = [own, ...readingsOf(name, listed)];
  const reversed = stretches(name).flatMap(backwards);
  const readings = [...plain, reversed, ...plain.map(spelledOut), ...plain.map(respelled)];
  const letters = [...stretches(name), ...reversed, ...plain.flat().filter((word) => !isKnownWord(word))];
  return all.find(
    (each) =>
      each.anywhere.some((part) => letters.some((word) => word.includes(part))) ||
      readings.some((reading) => hasPhrase(reading, each.phrases)) ||
      readings.some((reading) => matchesWords(each, reading)),
  )?.rule;
}
