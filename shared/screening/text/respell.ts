import { commonWords } from '../data/common-words.ts';
import { keyWords } from '../data/key-words.ts';
import { ordinaryWords } from '../data/ordinary-words.ts';

const otherWords =
  'heat hat had have hater hates ill mil kiln kills rat as at animal woman women omen muslin bank lack back blackk tans rans trash stash rash filthy fifth useful user loses lover closer disgust deserted desert serve reserve naked nude plague plaque league moon morons idiots mason gags lease please disease decease jew news hew jes jaws scam sum cum vermin vermont rants ants tars arts star stupor log gly ugli shat hast hale ate hte'.split(
    ' ',
  );

function slips(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < word.length; at++) {
    found.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  if (word.length > 5) {
    for (let at = 1; at + 1 < word.length; at++) found.push(word.slice(0, at) + word.slice(at + 1));
  }
  return found;
}

function build(): Map<string, string> {
  const known = new Set([...commonWords, ...keyWords, ...ordinaryWords, ...otherWords]);
  const meant = new Map<string, string>();
  for (const word of keyWords) {
    for (const slip of slips(word)) if (!known.has(slip)) meant.set(slip, word);
  }
  meant.set('haet', 'hate');
  meant.set('htae', 'hate');
  return meant;
}

let meant: Map<string, string> | undefined;

/**
 * Returns the key word of which a word is a misspelling by one letter; `undefined` if there is none or the word is
 * itself an ordinary word.
 */
export function respell(word: string): string | undefined {
  if (word.length < 4 || word.length > 13) return undefined;
  meant ??= build();
  return meant.get(word);
}

let pieces: Set<string> | undefined;

/** Returns whether some letters form a key word. Used for words that were split ('sc um'). */
export function isKeyWord(letters: string): boolean {
  pieces ??= new Set(keyWords);
  return pieces.has(letters);
}
