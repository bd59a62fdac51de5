import { anyPhrase } from '../text/phrase.ts';
import { lineForm } from './line.ts';
import { sets } from './sets.ts';

interface Patterns {
  readonly pattern: RegExp;
  /** The sentence of the phrase must match all of these too. */
  readonly also: readonly RegExp[];
}

/**
 * Compiles a phrase about the writer for a line. In addition to what `text/phrase.ts` explains, `^` is a name, and
 * `&{set}` at the end requires one word of a set anywhere in the same sentence; `&{me}` requires a word for the writer.
 */
export function patternsOf(written: string): Patterns {
  const tokens = written.split(' ');
  const words = tokens.filter((token) => !token.startsWith('&')).join(' ');
  const elsewhere = tokens.filter((token) => token.startsWith('&')).map((token) => token.slice(1));
  return {
    pattern: new RegExp(anyPhrase([words], sets, lineForm), 'g'),
    also: elsewhere.map((word) => new RegExp(anyPhrase([word], sets, lineForm))),
  };
}
