import { sets } from './sets.ts';

/**
 * A phrase is written in words as they follow each other: `a|b` either, `a?` perhaps, `{set}` one of a set, `^` a name,
 * `*` any word, `..3` up to three words of the same sentence, `!a|b` none of these next. `&{set}`, at the end, asks for one
 * of a set anywhere in the same sentence; `&{me}` for the writer.
 */
export interface Phrase {
  readonly pattern: string;
  readonly also: readonly string[];
}

const wordSource = '[^ .#$]{1,40} ';

const nameSource = '[^ ^.#$,:-]{2,30}\\^';

/** A word of a phrase may be marked as a name where it opens a sentence or is no ordinary word. */
function literal(word: string): string {
  if (word === '^') return nameSource;
  if (/^[.$]$/.test(word)) return `\\${word}`;
  return /^[#,:-]$/.test(word) ? word : `(?:${word})\\^?`;
}

const alternatives = (words: string): string =>
  words
    .split('|')
    .map((word) => {
      const set = /^\{(\w+)\}$/.exec(word)?.[1];
      if (set !== undefined) return alternatives((sets[set] ?? set).replaceAll(' ', '|'));
      return word.split('_').map(literal).join(' ');
    })
    .join('|');

function piece(token: string): string {
  const max = /^\.\.(\d)$/.exec(token)?.[1];
  if (max !== undefined) return `(?:${wordSource}){0,${max}}`;
  if (token === '*') return wordSource;
  if (token.startsWith('!')) return `(?!(?:${alternatives(token.slice(1))}) )`;
  const perhaps = token.endsWith('?');
  const one = `(?:${alternatives(perhaps ? token.slice(0, -1) : token)}) `;
  return perhaps ? `(?:${one})?` : one;
}

/** A phrase as the source of a pattern over a line, and of those that its sentence must have. */
export function phrase(written: string): Phrase {
  const tokens = written.split(' ');
  const words = tokens.filter((token) => !token.startsWith('&'));
  const also = tokens
    .filter((token) => token.startsWith('&'))
    .map((token) => ` (?:${alternatives(token.slice(1))}) `);
  return { pattern: `(?<= )${words.map(piece).join('')}`, also };
}
