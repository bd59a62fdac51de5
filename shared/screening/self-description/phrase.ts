import { sets } from './sets.ts';

/**
 * A compiled phrase. A phrase is written as a sequence of words: `a|b` is either word, `a?` an optional word, `{set}`
 * one word of a set, `^` a name, `*` any word, `..3` up to three words of the same sentence, and `!a|b` means that
 * neither follows. `&{set}` at the end requires one word of a set anywhere in the same sentence; `&{me}` requires a word
 * for the writer.
 */
export interface Phrase {
  readonly pattern: string;
  readonly also: readonly string[];
}

const wordSource = '[^ .#$]{1,40} ';

const nameSource = '[^ ^.#$,:-]{2,30}\\^';

/**
 * Builds the pattern of one word. The line may mark it as a name, at the beginning of a sentence or when it is not an
 * ordinary word.
 */
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

/**
 * Compiles a phrase to the source of a pattern for a line, and the sources of the patterns that its sentence must also
 * match.
 */
export function phrase(written: string): Phrase {
  const tokens = written.split(' ');
  const words = tokens.filter((token) => !token.startsWith('&'));
  const also = tokens
    .filter((token) => token.startsWith('&'))
    .map((token) => ` (?:${alternatives(token.slice(1))}) `);
  return { pattern: `(?<= )${words.map(piece).join('')}`, also };
}
