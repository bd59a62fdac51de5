import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Head, heads } from '../../classifier/heads.ts';
import type { ReadableText } from '../../classifier/network.ts';
import { sentenceParts, wholePart } from '../../classifier/parts.ts';
import { longestWhole, type Token } from '../../classifier/tokens.ts';
import { readDocument } from '../../document.ts';

/** A line that a person wrote (`data/written/README.md`). */
export interface WrittenLine {
  readonly id: string;
  readonly text: string;
  readonly audience: 'adult' | 'teen' | 'educator';
  readonly kind: 'review' | 'suggestion' | 'appeal' | 'handle';
  readonly labels: readonly string[];
  readonly bad?: string;
  readonly writer: string;
}

/** Reads the lines of some writers. */
export function readLines(folder: string, writers: readonly string[]): WrittenLine[] {
  return writers.flatMap((writer) =>
    readFileSync(join(folder, `${writer}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((json) => ({ ...(JSON.parse(json) as Omit<WrittenLine, 'writer'>), writer: basename(writer) })),
  );
}

/** What a text should be recognized as: the target of each head (0 to 1), and how much it counts. */
export interface LabelledText extends ReadableText {
  readonly targets: Partial<Record<Head, number>>;
  /** The weight of the heads that `targets` does not name: their target is 0. Without it, nothing is known about them. */
  readonly others?: number | undefined;
  /** Heads of which nothing is known, although `others` is set. */
  readonly unknown?: readonly Head[];
  readonly weight: number;
}

/** How much a line that was written for training counts, compared with a row of a public set. */
const ownLine = 4;
/** A Spanish one counts more, because there are fewer. */
const spanishLine = 8;
const weightOf = ({ writer }: WrittenLine): number => (writer.startsWith('s') ? spanishLine : ownLine);
const hostile = new Set(['threat', 'harassment', 'hate', 'sexual', 'profanity']);
/** Letters by which a sentence of a text is recognized in `bad`, which may begin or end within a sentence. */
const enoughLetters = 60;

const isHead = (label: string): label is Head => (heads as readonly string[]).includes(label);

/** Returns the targets of labels. Of the older writers it is not known whether a line is a dangerous challenge. */
const labelled = (
  { tokens, written }: ReadableText,
  line: WrittenLine,
  labels: readonly string[],
  weight: number,
): LabelledText => {
  const found = labels.filter(isHead);
  const targets: Partial<Record<Head, number>> = Object.fromEntries(found.map((head) => [head, 1]));
  if (found.length === 0) return { tokens, written, targets, others: weight, weight };
  targets.unsafe = 1;
  const unknown: Head[] = [];
  if (found.some((label) => hostile.has(label))) targets.toxic = 1;
  else unknown.push('toxic');
  if (line.writer.length === 1) unknown.push('dangerous-challenge');
  return { tokens, written, targets, others: weight, weight, unknown };
};

const plain = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** Returns the sentences of a long text: those that `bad` names have its labels, the others are harmless. */
const ofLongText = (line: WrittenLine, sentences: readonly ReadableText[]): LabelledText[] => {
  if (line.labels.some(isHead) && line.bad === undefined) return [];
  const bad = plain(wholePart(readDocument(line.bad ?? '')).tokens);
  const isBad = (sentence: readonly Token[]): boolean => {
    const text = plain(sentence);
    return (
      bad !== '' &&
      text !== '' &&
      (bad.includes(text.slice(0, enoughLetters)) || text.includes(bad.slice(0, enoughLetters)))
    );
  };
  return sentences.map((sentence) =>
    labelled(sentence, line, isBad(sentence.tokens) ? line.labels : [], weightOf(line)),
  );
};

/** Turns a line into examples. Of a harmless one, each sentence is one, too. */
export function examplesOfLine(line: WrittenLine): LabelledText[] {
  const document = readDocument(line.text);
  const { sentences, words } = sentenceParts(document);
  if (words > longestWhole) return ofLongText(line, sentences);
  const whole = labelled(wholePart(document), line, line.labels, weightOf(line));
  if (line.labels.some(isHead) || sentences.length < 2) return [whole];
  return [whole, ...sentences.map((sentence) => labelled(sentence, line, [], weightOf(line) / 2))];
}
