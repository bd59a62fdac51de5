import type { Finding } from '../../moderation/finding.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';
import { isDenied } from '../hate/excuses.ts';
import { modelWords, sentenceScore, wordScore } from '../model/model.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words that say: this is about a work. Harshness against works is what reviews are for. */
const WORK = new Set(
  'movie movies film films show shows series book books game games plot story scene scenes script acting actor actors actress cast character characters director directed episode episodes season sequel prequel remake cinema comedy drama thriller horror documentary soundtrack animation animated cartoon novel author ending dialogue dialog screenplay cgi watch watched watching viewing audience plays played starring role performance performances review reviewers imdb dvd theater theatre hollywood villain hero heroine protagonist trailer franchise adaptation cinematography flick anime manga album song songs app gameplay level levels read reading chapter chapters storyline premise'.split(
    ' ',
  ),
);
const ABOUT_WORK_PENALTY = 1.8;
const LONG = 80;
const LONG_PENALTY = 0.7;
const TARGET = /\b(?:you|you're|your|u|ur|yourself|y'all)\b/;
const SHORT = 3;
const EXCUSED_PENALTY = 2.5;
const FLOOR = 0.5;
const EVIDENCE = 0.3;

function adjusted(score: number, penalty: number): number {
  const logit = Math.log(score / (1 - score)) - penalty;
  return 1 / (1 + Math.exp(-logit));
}

function evidence(
  document: Document,
  words: readonly string[],
  sentence: Sentence,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (let index = sentence.firstWord; index < sentence.lastWord; index++) {
    const word = document.words[index];
    if (!word || wordScore(words, index) < EVIDENCE) continue;
    const last = spans.at(-1);
    if (last && previous === index - 1) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    previous = index;
  }
  return spans;
}

/**
 * What the trained model takes for hostile, sentence by sentence; it can hold a text and never refuse one. Severity
 * 1 marks the words that sound hostile wherever they stand, 2 a sentence that does as a whole.
 */
export const toxicity: Analyzer = {
  name: 'toxicity',
  examine(document) {
    const words = modelWords(document.words);
    const aboutWork = document.words.some((word) => WORK.has(word.text));
    const findings: Finding[] = [];
    for (const sentence of document.sentences) {
      const raw = sentenceScore(words, sentence.firstWord, sentence.lastWord);
      if (raw < FLOOR) continue;
      const aimed = TARGET.test(sentence.text);
      const short = sentence.lastWord - sentence.firstWord < SHORT;
      const excused =
        isDenied(sentence.text) || isReportedSpeech(document, sentence, 0, sentence.text.length);
      const score = adjusted(
        raw,
        (aboutWork && !aimed ? ABOUT_WORK_PENALTY : 0) +
          (aboutWork && document.words.length > LONG ? LONG_PENALTY : 0) +
          (short && !aimed ? 2 : 0) +
          (excused ? EXCUSED_PENALTY : 0),
      );
      const spans = evidence(document, words, sentence);
      const whole = { start: sentence.start, end: sentence.start + sentence.text.length };
      for (const span of spans.length > 0 ? spans : [whole]) {
        findings.push(findingAt(document, 'toxicity', { category: 'toxicity', severity: 2, ...span, score }));
      }
    }
    return findings;
  },
};
