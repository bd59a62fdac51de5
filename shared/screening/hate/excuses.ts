import { anyPhrase, sentenceForm } from '../text/phrase.ts';
import {
  conditionPhrases,
  counterPhrases,
  denouncedWords,
  excuseSets,
  negatedPhrases,
  notPeoplePhrases,
  sparedPhrases,
  workWords,
} from './excuse-phrases.ts';

const compile = (phrases: readonly string[]): RegExp =>
  new RegExp(anyPhrase(phrases, excuseSets, sentenceForm));

const counter = compile(counterPhrases);
const works = compile(workWords);
const negated = compile(negatedPhrases);
const notPeople = compile(notPeoplePhrases);
const spared = compile(sparedPhrases);
const condition = compile(conditionPhrases);
const denounced = compile(denouncedWords);

/**
 * Returns whether a sentence denies hostility ('are not', 'no one deserves to') or criticizes those who express it.
 */
export function isDenied(sentence: string): boolean {
  if (spared.test(sentence)) return true;
  if (notPeople.test(sentence)) return false;
  return (
    negated.test(sentence) || counter.test(sentence) || (condition.test(sentence) && denounced.test(sentence))
  );
}

/** Returns whether a hostile span is denied, denounced or quoted. `start` and `end` are offsets in the sentence. */
export function isExcused(sentence: string, start: number, end: number, reported: boolean): boolean {
  if (reported || spared.test(sentence)) return true;
  if (counter.test(sentence) || (condition.test(sentence) && denounced.test(sentence))) return true;
  const around = sentence.slice(Math.max(0, start - 24), end + 12);
  return negated.test(around) && !notPeople.test(around);
}

/** Returns whether a sentence describes what a work shows. */
export function isAboutWork(sentence: string): boolean {
  return works.test(sentence);
}
