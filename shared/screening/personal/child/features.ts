import { commonWords } from '../../data/common-words.ts';
import type { Document } from '../../document.ts';
import { bucket, hashText } from '../../model/hashing.ts';
import { attributes } from './attributes.ts';
import { cues } from './cues.ts';
import { type NameCandidate, nameCandidates } from './names.ts';
import { settings } from './settings.ts';

const charactersBefore = 90;
const charactersAfter = 120;
const charactersAround = 160;
const short = 60;
/** The buckets are, in this order: cues, pairs of cues, and hashed words near the name. */
const pairs = 200;
const wordBuckets = 1024;
const wordBits = 11;
export const childBuckets = wordBuckets + 2 ** wordBits;

const paired = [
  'kin-before',
  'my-before',
  'kin-sentence',
  'own-before',
  'called-before',
  'reaction-after',
  'i',
  'story',
  'we',
].map((name) => cues.findIndex((cue) => cue.name === name));

interface Place {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly around: string;
}

const sentenceEnd = /(?<!\b(?:mr|mrs|ms|st|dr))[.!?](?:\s|$)/i;

function placeOf(raw: string, { start, end }: NameCandidate): Place {
  const left = raw.slice(Math.max(0, start - charactersBefore), start);
  const right = raw.slice(end, end + charactersAfter);
  const opening = [...left.matchAll(new RegExp(sentenceEnd, 'gi'))].at(-1);
  const closing = sentenceEnd.exec(right);
  const before = opening ? left.slice(opening.index + opening[0].length) : left;
  const after = closing ? right.slice(0, closing.index + 1) : right;
  return {
    before,
    after,
    sentence: `${before}\u0001${after}`,
    around: raw.slice(Math.max(0, start - charactersAround), end + charactersAround),
  };
}

function wordBucket(text: string): number {
  return wordBuckets + bucket(hashText(text), wordBits);
}

const adult = 18;

function read(word: string): string {
  if (!/^\d+$/.test(word)) return word;
  return Number(word) < adult ? '#' : '##';
}

function wordsAround({ before, after }: Place): number[] {
  const left = (before.toLowerCase().match(/[\p{L}']+|\d+/gu) ?? []).slice(-4).map(read);
  const right = (after.toLowerCase().match(/[\p{L}']+|\d+|[,()]/gu) ?? []).slice(0, 6).map(read);
  const found = [...left.map((word) => `b${word}`), ...right.map((word) => `a${word}`)];
  if (left.length > 0) found.push(`B${left.at(-1)}`);
  if (right.length > 0) found.push(`A${right[0]}`);
  if (right.length > 1) found.push(`A2${right[0]}${right[1]}`);
  return found.map(wordBucket);
}

/**
 * One of these words, or a number under eighteen, appears wherever a child's age, class, school or way home is
 * mentioned.
 */
const hintWords: ReadonlySet<string> = new Set(
  'age aged birthday born grade grader grades class standard std year years yr yo school preschool nursery kindergarten academy elementary primary college grammar gaelscoil skole schule colegio escuela lycée lycee collège form teacher mr mrs ms miss profe freshman sophomore practice lesson lessons training choir club troop scouts trains rides swims skates competes dances sings walk walks cycles picked pick picks fetch collect collected collects wait waits stay stays live lives stables dojo rink pool reception attend attends take takes three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen matric primero segundo tercero turned turns'.split(
    ' ',
  ),
);
/** Hints that are frequent in stories. In a long text they are not sufficient. */
const weak: ReadonlySet<string> = new Set(
  'year years class form middle college high club team training take takes live lives stay stays wait waits walk walks pick picks picked fetch collect collected collects attend attends rides sings dances swims skates competes trains pool three four five six seven eight nine ten mr mrs ms miss born turned turns high'.split(
    ' ',
  ),
);
const age = /^(?:[1-9]|1[0-7])(?:st|nd|rd|th|yo|f|m)?$/;
const family = /\b(?:my|our|i|i'm|im|me|we)\b/iu;
const longLength = 120;

/**
 * Finds the names near a hint. In a long text, which is mostly about others, the author must also be mentioned nearby.
 */
function namesNearHints({ raw, folded, words }: Document): NameCandidate[] {
  const long = words.length > longLength;
  const hints = words.flatMap(({ text, start }) =>
    (hintWords.has(text) && !(long && weak.has(text))) || (text.length <= 4 && age.test(text))
      ? [folded.start(start)]
      : [],
  );
  if (hints.length === 0) return [];
  let next = 0;
  return nameCandidates(raw, commonWords).filter(({ start, end }) => {
    while ((hints[next] ?? raw.length) < start - charactersAround) next++;
    return (
      (hints[next] ?? Number.POSITIVE_INFINITY) < end + charactersAround &&
      (!long || family.test(raw.slice(Math.max(0, start - charactersBefore), end + charactersBefore)))
    );
  });
}

export interface Described {
  readonly name: NameCandidate;
  readonly features: readonly number[];
}

/** Finds the names near details that could lead to a child, each with the buckets for its context. */
export function describedNames(document: Document): Described[] {
  const { raw, words } = document;
  return namesNearHints(document).flatMap((name) => {
    const place = placeOf(raw, name);
    const matched = attributes.map(({ where, pattern }) => pattern.test(place[where]));
    if (!matched.includes(true)) return [];
    const seen = [...matched, ...settings.map(({ where, pattern }) => pattern.test(place[where]))];
    const features = seen.flatMap((on, index) => (on ? [index] : []));
    if (words.length <= short) features.push(cues.length);
    if (name.full) features.push(cues.length + 1);
    if (!name.capital) features.push(cues.length + 2);
    matched.forEach((on, attribute) => {
      if (!on) return;
      paired.forEach((setting, place) => {
        if (seen[setting]) features.push(pairs + attribute * paired.length + place);
      });
    });
    return [{ name, features: [...features, ...wordsAround(place)] }];
  });
}
