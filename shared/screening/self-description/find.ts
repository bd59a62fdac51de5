import type { Document } from '../document.ts';
import { type Uncertain, uncertainIn } from './certainty/uncertain.ts';
import { type Line, lineOf } from './line.ts';
import { phrase } from './phrase.ts';
import { statements } from './statements.ts';

export interface Statement {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** Made at the start, once, so that the check of all patterns sees them. */
const compiled = statements.map(({ topic, says }) => ({
  topic,
  phrases: says.map(([words]) => {
    const { pattern, also } = phrase(words);
    return { pattern: new RegExp(pattern, 'g'), also: also.map((other) => new RegExp(other)) };
  }),
}));

/** How far a sentence is looked at to either side of a phrase. */
const far = 200;

/** The sentence around a place in a line. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - far), at);
  const after = text.slice(at, at + far);
  const end = after.indexOf(' . ');
  return ` ${before.slice(before.lastIndexOf(' . ') + 1)}${end < 0 ? after : after.slice(0, end)} `;
}

const maxStatements = 20;

/** Statements that overlap are one, of the first one's topic. */
function merged(found: Statement[]): Statement[] {
  const apart: Statement[] = [];
  for (const next of found.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && next.start < last.end) apart.splice(-1, 1, { ...last, end: Math.max(last.end, next.end) });
    else apart.push(next);
  }
  return apart;
}

/** What a writer says of who and where they are; the first twenty statements, by topic. Offsets of the folded text. */
function findStatements(line: Line): Statement[] {
  const text = ` ${line.text}`;
  const found: Statement[] = [];
  for (const { topic, phrases } of compiled) {
    for (const { pattern, also } of phrases) {
      for (const match of text.matchAll(pattern)) {
        if (found.length >= maxStatements) return merged(found);
        const sentence = also.length > 0 ? sentenceAround(text, match.index) : '';
        if (!also.every((other) => other.test(sentence))) continue;
        found.push({ topic, ...line.place(match.index - 1, match.index + match[0].length - 2) });
      }
    }
  }
  return merged(found);
}

/** What a text as it was sent says of its writer, and at most as many further sentences that may; `title` names the work. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly uncertain: readonly Uncertain[];
}

export function saidIn(document: Document, title?: string): Said {
  const line = lineOf(document, title);
  const statements = findStatements(line);
  const apart = ({ start, end }: Uncertain): boolean =>
    statements.every((statement) => statement.end <= start || statement.start >= end);
  return { statements, uncertain: uncertainIn(line).filter(apart).slice(0, maxStatements) };
}
