import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import { isDenied } from '../hate/excuses.ts';
import { modelWords, sentenceScore, wordScore } from '../model/model.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words that show that a text is about a work. A review may be harsh about a work. */
const work = new Set(
  'movie movies film films show shows series book books game games plot story scene scenes script acting actor actors actress cast character characters director directed episode episodes season sequel prequel remake cinema comedy drama thriller horror documentary soundtrack animation animated cartoon novel author ending dialogue dialog screenplay cgi watch watched watching viewing audience plays played starring role performance performances review reviewers imdb dvd theater theatre hollywood villain hero heroine protagonist trailer franchise adaptation cinematography flick anime manga album song songs app gameplay level levels read reading chapter chapters storyline premise'.split(
    ' ',
  ),
);
const aboutWorkPenalty = 1;
const long = 80;
const longPenalty = 2.4;
const noEvidencePenalty = 0.5;
const target = /\b(?:you|you're|your|u|ur|yourself|y'all)\b/;
const short = 3;
const excusedPenalty = 2.5;
const shortPenalty = 2;
const notice = 0.05;
const suspicion = 0.2;
const hostileThreshold = 0.5;
const evidenceThreshold = 0.31;
const leastEvidence = 0.07;

function adjusted(score: number, penalty: number): number {
  const logit = Math.log(score / (1 - score)) - penalty;
  return 1 / (1 + Math.exp(-logit));
}

interface Span {
  start: number;
  end: number;
}
interface Scored {
  readonly sentence: Sentence;
  readonly raw: number;
}

/**
 * Scores how hostile each word is in its context. In a long text, scores only the words of sentences whose own score is
 * not negligible; the others get 0.
 */
function wordScores(words: readonly string[], scored: readonly Scored[]): number[] {
  const all = words.length <= long;
  const scores = new Array<number>(words.length).fill(0);
  for (const { sentence, raw } of scored) {
    if (!all && raw < notice) continue;
    for (let index = sentence.firstWord; index < sentence.lastWord; index++)
      scores[index] = wordScore(words, index);
  }
  return scores;
}

/** Finds runs of hostile words. If a suspicious text has none, the most hostile word is the evidence. */
function evidenceIn(
  document: Document,
  scores: readonly number[],
  suspicious: boolean,
): { spans: Span[]; clear: boolean } {
  const strongest = scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), 0);
  const clear = (scores[strongest] ?? 0) >= evidenceThreshold;
  const spans: Span[] = [];
  let previous = -2;
  document.words.forEach((word, index) => {
    const score = scores[index] ?? 0;
    if (clear ? score < evidenceThreshold : !suspicious || index !== strongest || score < leastEvidence)
      return;
    const last = spans.at(-1);
    if (last && previous === index - 1) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    previous = index;
  });
  return { spans, clear };
}

function strongestOf(document: Document, scores: readonly number[], sentence: Sentence): Span {
  let best = sentence.firstWord;
  let highest = -1;
  for (let index = sentence.firstWord; index < sentence.lastWord; index++) {
    const score = scores[index] ?? 0;
    if (score > highest) [best, highest] = [index, score];
  }
  const word = document.words[best];
  return { start: word?.start ?? sentence.start, end: word?.end ?? sentence.start };
}

function scoreOf(
  document: Document,
  sentence: Sentence,
  raw: number,
  aboutWork: boolean,
  evidence: Span | undefined,
): number {
  const aimed = target.test(sentence.text);
  const from = evidence ? evidence.start - sentence.start : 0;
  const to = evidence ? evidence.end - sentence.start : sentence.text.length;
  const excused = isDenied(sentence.text) || isReportedSpeech(document, sentence, from, to);
  return adjusted(
    raw,
    (aboutWork && !aimed ? aboutWorkPenalty : 0) +
      (aboutWork && document.words.length > long ? longPenalty : 0) +
      (sentence.lastWord - sentence.firstWord < short && !aimed ? shortPenalty : 0) +
      (excused ? excusedPenalty : 0) +
      (evidence ? 0 : noEvidencePenalty),
  );
}

/**
 * Finds what the trained model classifies as hostile, sentence by sentence. It can hold a text but never reject one.
 * Severity 1 marks hostile words in any sentence, severity 2 those in a sentence that is hostile as a whole.
 */
export const toxicity: Analyzer = {
  name: 'toxicity',
  examine(document) {
    const words = modelWords(document.words);
    const scored = document.sentences.map((sentence) => ({
      sentence,
      raw: sentenceScore(words, sentence.firstWord, sentence.lastWord),
    }));
    const highest = scored.reduce((highest, { raw }) => Math.max(highest, raw), 0);
    if (highest < notice) return [];
    const scores = wordScores(words, scored);
    const { spans, clear } = evidenceIn(document, scores, highest >= suspicion);
    const aboutWork = document.words.some((word) => work.has(word.text));
    const findings: Finding[] = [];
    let next = 0;
    const mark = (severity: number, span: Span, score: number) =>
      findings.push(findingAt(document, 'toxicity', { category: 'toxicity', severity, ...span, score }));
    for (const { sentence, raw } of scored) {
      const whole = { start: sentence.start, end: sentence.start + sentence.text.length };
      const first = next;
      while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < whole.end) next++;
      const inside = spans.slice(first, next);
      const hostile = raw >= hostileThreshold;
      const score = hostile
        ? scoreOf(document, sentence, raw, aboutWork, clear ? inside[0] : undefined)
        : raw;
      for (const span of inside) mark(hostile ? 2 : 1, span, score);
      if (hostile && inside.length === 0)
        mark(2, clear ? strongestOf(document, scores, sentence) : whole, score);
    }
    return findings;
  },
};
