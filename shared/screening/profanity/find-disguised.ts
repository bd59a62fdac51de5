import type { Document } from '../document.ts';
import { decode, readings } from './decode.ts';
import { collapse, coreIn, type Entry, lexicon } from './lexicon.ts';

export interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

const sign = /[0-9@$!|+#*%^&_~<>/\\{}()[\]=.?-]/;
const leading = /^["'.,;:_~*-]+/;
const trailing = /(?<!["'.,;:?_~-])["'.,;:?_~-]+$/;
const plain = /^["'(]{0,2}[a-z]+(?:['-][a-z]+){0,3}["').,;:!?]{0,4}$/;
const longestChunk = 60;

function lookUp(letters: string): Entry | undefined {
  if (letters.length < 3) return undefined;
  const known =
    lexicon.forms.get(letters) ?? (letters.length > 3 ? lexicon.disguised.get(letters) : undefined);
  if (known) return known;
  const shortened = collapse(letters);
  return (
    (shortened.length > 3 && shortened !== letters ? lexicon.collapsed.get(shortened) : undefined) ??
    coreIn(letters)?.entry ??
    (shortened === letters ? undefined : coreIn(shortened)?.entry)
  );
}

function read(letters: string): Entry | undefined {
  for (const reading of readings(letters)) {
    const entry = lookUp(reading);
    if (entry) return entry;
  }
  return undefined;
}

/** Looks up a word in which signs stand for letters: 'f**k', 'f@ck', 'sh*t', 'f***'. */
function unmask(chunk: string): Entry | undefined {
  const [, head = '', mask = '', tail = ''] =
    /^([a-z]{1,9})([*#@%$&!_^~?.+-]{1,12})([a-z]{0,9})$/.exec(chunk) ?? [];
  const starred = /^\*+$/.test(mask) || /^-{2,}$/.test(mask) || /^[@#$%&*!^]{2,}$/.test(mask);
  if (!head || (!starred && (mask.length > 1 || tail === ''))) return undefined;
  if (tail === '' && (mask.length < 2 || chunk.length < 4)) return undefined;
  if (tail === '' && !/^(?:f|s|b|c|motherf|bull|sh|fu|bi|as|cu|ni|n|fuc|shi|bit)$/.test(head))
    return undefined;
  if (head.length + tail.length === 2 && chunk.length > 7 && !/^(?:fg|md|ms)$/.test(head + tail)) {
    if (!/^(?:f|m|a|b|s|c|n)$/.test(head)) return undefined;
  }
  const fits = (length: number) =>
    lexicon.maskable.find(
      ({ word }) => word.length === length && word.startsWith(head) && word.endsWith(tail),
    );
  return fits(chunk.length) ?? (starred && tail !== '' ? fits(head.length + 1 + tail.length) : undefined);
}

/** Looks up a word whose letters are separated by signs ('f.u.c.k'), or that has one sign inside ('fu-ck'). */
function readSeparated(chunk: string): Entry | undefined {
  if (/^[a-z](?:[^a-z0-9]{1,3}[a-z]){2,}$/.test(chunk)) return lookUp(chunk.replace(/[^a-z]/g, ''));
  if (!/^[a-z]+[^a-z0-9']{1,2}[a-z]+$/.test(chunk)) return undefined;
  return lexicon.forms.get(chunk.replace(/[^a-z]/g, ''));
}

/** Matches two words without a space that are separated by the end of a sentence or quotation. */
const runTogether =
  /^[a-z']{3,}(?:['")\]]{1,9}[.,!?;:]{1,9}|[.,!?;:]{1,9}['"([]{1,9}|[!?.]{2,9}|["()])['"]?[a-z']{2,60}$/;

function readChunk(core: string): Entry | undefined {
  if (runTogether.test(core)) return undefined;
  const separated = readSeparated(core);
  if (separated || /^[a-z]+(?:[-/.,&+][a-z]+)+$/.test(core)) return separated;
  const inner = core.replace(/^[([{<]+(?=[a-z]{2})/, '').replace(/(?<![)\]}>!])[)\]}>!]+$/, '');
  if (/[^a-z'-]/.test(inner)) {
    const entry = read(decode(inner).text);
    if (entry) return entry;
  }
  return core === inner || !/[^a-z()]/.test(core) ? undefined : read(decode(core).text);
}

function inChunks(document: Document, hits: Hit[]): void {
  const { text } = document.folded;
  for (const match of text.matchAll(/\S+/g)) {
    const chunk = match[0].slice(0, longestChunk);
    if (
      chunk.length < 3 ||
      !sign.test(chunk) ||
      plain.test(chunk) ||
      /^https?:|^www\.|^[\d.,:/%$€£-]+$/.test(chunk)
    )
      continue;
    const lead = leading.exec(chunk)?.[0].length ?? 0;
    const core = chunk.slice(lead).replace(trailing, '');
    const bare = core.replace(/^[([{"']+|(?<![)\]}"'!.,])[)\]}"'!.,]+$/g, '');
    const entry = unmask(core) ?? unmask(bare) ?? readChunk(core);
    if (entry) hits.push({ entry, start: match.index + lead, end: match.index + lead + core.length });
  }
}

const spaced = /(?<![a-z0-9])[a-z0-9@$!|(](?:[^a-z0-9\n]{1,4}[a-z0-9@$!|(](?![a-z0-9])){2,40}/g;

function inSpacedLetters(document: Document, hits: Hit[]): void {
  const { text } = document.folded;
  for (const match of text.matchAll(spaced)) {
    const letters: string[] = [];
    const at: number[] = [];
    for (let index = 0; index < match[0].length; index++) {
      const character = match[0].charAt(index);
      if (/[a-z0-9@$!|(]/.test(character)) {
        letters.push(decode(character).text);
        at.push(match.index + index);
      }
    }
    for (const reading of readings(letters.join(''))) {
      const core = coreIn(reading) ?? whole(reading);
      const first = core && at[core.start];
      const last = core && at[Math.min(core.end, at.length) - 1];
      if (core && first !== undefined && last !== undefined) {
        hits.push({ entry: core.entry, start: first, end: last + 1 });
        break;
      }
    }
  }
}

function whole(letters: string): { entry: Entry; start: number; end: number } | undefined {
  const entry = lookUp(letters);
  return entry && { entry, start: 0, end: letters.length };
}

const common = new Set(
  'a an and are as at be been but by can did do for from had has have he her him his i if in is it its me my no not of on or our out she so than that the their them then they this to up us was we were what when who will with would you your re it king head hole face cut bit as mother son hit pus sing s t'.split(
    ' ',
  ),
);

function inSplitWords(document: Document, hits: Hit[]): void {
  const { words } = document;
  for (let index = 0; index + 1 < words.length; index++) {
    const left = words[index];
    const right = words[index + 1];
    if (!left || !right || right.start - left.end !== 1 || left.text.length + right.text.length > 14)
      continue;
    if (common.has(left.text) && common.has(right.text)) continue;
    const joined = left.text + right.text;
    const entry = joined.length > 3 ? lexicon.forms.get(joined) : undefined;
    if (entry && document.folded.text.charAt(left.end) === ' ')
      hits.push({ entry, start: left.start, end: right.end });
  }
}

/** Finds strong words that are disguised so that a word list would miss them. */
export function findDisguised(document: Document): Hit[] {
  const hits: Hit[] = [];
  inChunks(document, hits);
  inSpacedLetters(document, hits);
  inSplitWords(document, hits);
  return hits;
}
