import type { Folded } from '../../text/fold.ts';
import { commonWords } from '../data/common-words.ts';
import { isKeyWord, respell } from './respell.ts';
import { type Edit, runTogetherEdits } from './run-together.ts';
import { type Word, wordsOf } from './words.ts';

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '*': '',
};
const odd =
  /[a-z][0134570@$!|*][a-z]|(?<![a-z0-9])[@$013457][a-z]{2}|(.)\1\1|(?<![a-z])[a-z][ .\-_*][a-z][ .\-_*][a-z](?![a-z])/;
/** Three or more words that are joined by hyphens, underscores or full stops instead of spaces. */
const joined = /(?<![a-z])[a-z']{1,24}(?:[._-][a-z']{1,24}){2,40}/g;

const chunkPattern = /(?<![a-z0-9@$])[a-z@$0-9][a-z0-9@$!|*€]{2,23}/g;
const spaced = /(?<![a-z0-9'])[a-z](?:[ .\-_*][a-z](?![a-z0-9'])){3,30}/g;

function leetEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(chunkPattern)) {
    const chunk = match[0].replace(/(?<![!|*])[!|*]+$/, '');
    if (!/[0-9@$!|*€]/.test(chunk) || !/^[^a-z]*[a-z][^a-z]*[a-z]/.test(chunk) || /\d{2}|^\d|\d$/.test(chunk))
      continue;
    edits.push({
      start: match.index,
      end: match.index + chunk.length,
      text: [...chunk].map((sign) => leet[sign] ?? sign).join(''),
    });
  }
  return edits;
}

function spacedEdits(text: string): Edit[] {
  return [...text.matchAll(spaced)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].replace(/[^a-z]/g, ''),
  }));
}

function joinedEdits(text: string): Edit[] {
  return [...text.matchAll(joined)].flatMap((match) =>
    [...match[0].matchAll(/[._-]/g)].map((sign) => {
      const start = match.index + sign.index;
      return { start, end: start + 1, text: ' ' };
    }),
  );
}

function wordEdits(words: readonly Word[], text: string): Edit[] {
  const edits: Edit[] = [];
  words.forEach((word, index) => {
    if (commonWords.has(word.text)) return;
    const drawn = /(.)\1\1/.test(word.text) ? word.text.replace(/([a-z])\1{2,}/g, '$1') : word.text;
    const meant = respell(drawn) ?? (drawn === word.text ? undefined : drawn);
    if (meant) edits.push({ start: word.start, end: word.end, text: meant });
    const next = words[index + 1];
    if (
      next &&
      next.start - word.end === 1 &&
      text.charAt(word.end) === ' ' &&
      isKeyWord(word.text + next.text)
    ) {
      edits.push({ start: word.start, end: next.end, text: word.text + next.text });
    }
  });
  return edits;
}

function apply(folded: Folded, edits: readonly Edit[]): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number) => {
    for (let index = from; index < to; index++) {
      starts.push(folded.start(index));
      ends.push(folded.end(index + 1));
    }
    text += folded.text.slice(from, to);
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < from) continue;
    keep(edit.start);
    for (let unit = 0; unit < edit.text.length; unit++) {
      starts.push(folded.start(edit.start));
      ends.push(folded.end(edit.end));
    }
    text += edit.text;
    from = edit.end;
  }
  keep(folded.text.length);
  const last = ends.at(-1) ?? 0;
  return {
    text,
    ascii: folded.ascii,
    start: (index) => starts[index] ?? last,
    end: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? last)),
  };
}

/**
 * Resolves disguises in a text: reads digits and signs as letters, joins spaced letters, separates words that are joined or
 * written together, shortens repeated letters, and corrects misspelled key words. Returns the same objects if there is nothing
 * to resolve, as in nearly all texts.
 */
export function unmask(
  raw: string,
  folded: Folded,
  words: readonly Word[],
): { folded: Folded; words: readonly Word[] } {
  const signs = odd.test(folded.text) ? [...spacedEdits(folded.text), ...leetEdits(folded.text)] : [];
  const together = runTogetherEdits(raw, folded, words);
  const edits = [...signs, ...joinedEdits(folded.text), ...together, ...wordEdits(words, folded.text)];
  if (edits.length === 0) return { folded, words };
  const plain = apply(folded, edits);
  return { folded: plain, words: wordsOf(plain.text) };
}
