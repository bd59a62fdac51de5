import type { Reading } from '../document.ts';
import { earnestWords, excuse, hyperboles } from '../rules/self-harm/excuses.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

/** Matches sentences in which the work, not life, is unbearable. */
const hyperbole = excuse(hyperboles);
const earnest = excuse(earnestWords);

const speaker = /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|kms)\b/;
const others = /\b(?:he|she|they|his|hers?|their|him|them|who|characters?|hero|heroine)\b/;

/** Returns whether a sentence is only about other people. */
export function isAboutOthers(sentence: Sentence): boolean {
  return !speaker.test(sentence.text) && others.test(sentence.text);
}

/** Returns whether a span of a sentence is reported speech, or hyperbole about the effect of a work. */
export function isFigureOfSpeech(reading: Reading, sentence: Sentence, start: number, end: number): boolean {
  return (
    isReportedSpeech(reading, sentence, start, end) ||
    (hyperbole.test(sentence.text) && !earnest.test(sentence.text))
  );
}
