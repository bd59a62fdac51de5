import type { Document } from '../document.ts';
import { type Uncertain, uncertainIn } from './certainty/uncertain.ts';
import { type Line, lineOf } from './line.ts';
import { patternsOf } from './phrase.ts';
import { statements } from './statements.ts';

// The dictionary is in the same chunk of the bundle as the phrases.
export { isPlain } from './certainty/plain-words.ts';

interface Statement {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** Compiled when the module loads, so that the test that checks all patterns finds them. */
const compiled = statements.map(({ topic, phrases }) => ({
  topic,
  phrases: phrases.map(([words]) => patternsOf(words)),
}));

/** How many characters before and after a phrase are read as its sentence. */
const far = 200;

/** Returns the sentence around an offset of a line. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - far), at);
  const after = text.slice(at, at + far);
  const end = after.indexOf(' . ');
  return ` ${before.slice(before.lastIndexOf(' . ') + 1)}${end < 0 ? after : after.slice(0, end)} `;
}

const maxStatements = 20;

/** Merges overlapping statements into one with the topic of the first. */
function merged(found: Statement[]): Statement[] {
  const apart: Statement[] = [];
  for (const next of found.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && next.start < last.end) apart.splice(-1, 1, { ...last, end: Math.max(last.end, next.end) });
    else apart.push(next);
  }
  return apart;
}

/**
 * Finds what the writer says about who and where they are. It searches one topic after another and stops after twenty
 * statements. Returns them in text order, with overlapping ones merged. Offsets are in the folded text.
 */
function findStatements(line: Line): Statement[] {
  const text = ` ${line.text}`;
  const found: Statement[] = [];
  for (const { topic, phrases } of compiled) {
    for (const { pattern, also } of phrases) {
      for (const match of text.matchAll(pattern)) {
        if (found.length >= maxStatements) return merged(found);
        const sentence = also.length > 0 ? sentenceAround(text, match.index) : '';
        if (!also.every((other) => other.test(sentence))) continue;
        found.push({ topic, ...line.place(match.index - 1, match.index + match[0].length - 1) });
      }
    }
  }
  return merged(found);
}

/** What a text reveals about its writer, and at most twenty other sentences that may reveal something. */
export interface SelfDescriptions {
  readonly statements: readonly Statement[];
  readonly uncertain: readonly Uncertain[];
}

export function findSelfDescriptions(document: Document, title?: string): SelfDescriptions {
  const line = lineOf(document, title);
  const statements = findStatements(line);
  const apart = ({ start, end }: Uncertain): boolean =>
    statements.every((statement) => statement.end <= start || statement.start >= end);
  return { statements, uncertain: uncertainIn(line).filter(apart).slice(0, maxStatements) };
}
