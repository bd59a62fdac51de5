import { commonWords } from '../../data/common-words.ts';
import { attributes, cues, settings } from './cues.ts';
import { type NameCandidate, nameCandidates } from './names.ts';

const BEFORE = 90;
const AFTER = 120;
const AROUND = 160;
const SHORT = 60;
/** Buckets: cues, then pairs of cues, then hashed words beside the name. */
const PAIRS = 200;
const WORDS = 1024;
const WORD_BITS = 11;
export const CHILD_BUCKETS = WORDS + 2 ** WORD_BITS;

const PAIRED = [
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

type Place = {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly around: string;
};

const SENTENCE_END = /(?<!\b(?:mr|mrs|ms|st|dr))[.!?](?:\s|$)/i;

function placeOf(raw: string, { start, end }: NameCandidate): Place {
  const left = raw.slice(Math.max(0, start - BEFORE), start);
  const right = raw.slice(end, end + AFTER);
  const opening = [...left.matchAll(new RegExp(SENTENCE_END, 'gi'))].at(-1);
  const closing = SENTENCE_END.exec(right);
  const before = opening ? left.slice(opening.index + opening[0].length) : left;
  const after = closing ? right.slice(0, closing.index + 1) : right;
  return {
    before,
    after,
    sentence: `${before}\u0001${after}`,
    around: raw.slice(Math.max(0, start - AROUND), end + AROUND),
  };
}

function wordBucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return WORDS + ((mixed ^ (mixed >>> 13)) >>> (32 - WORD_BITS));
}

const ADULT = 18;

function read(word: string): string {
  if (!/^\d+$/.test(word)) return word;
  return Number(word) < ADULT ? '#' : '##';
}

function wordsBeside({ before, after }: Place): number[] {
  const left = (before.toLowerCase().match(/[\p{L}']+|\d+/gu) ?? []).slice(-4).map(read);
  const right = (after.toLowerCase().match(/[\p{L}']+|\d+|[,()]/gu) ?? []).slice(0, 6).map(read);
  const found = [...left.map((word) => `b${word}`), ...right.map((word) => `a${word}`)];
  if (left.length > 0) found.push(`B${left.at(-1)}`);
  if (right.length > 0) found.push(`A${right[0]}`);
  if (right.length > 1) found.push(`A2${right[0]}${right[1]}`);
  return found.map(wordBucket);
}

/** One of these stands wherever a child's age, class, school or way home is told. */
const HINT =
  /(?<![\d.,:/-])(?:[1-9]|1[0-7])(?![\d.,:/%-]*\d)|\b(?:aged?|birthday|born|grade[rs]?|class|standard|std|year|school|pre-?school|nursery|kindergarten|academy|elementary|primary|college|grammar|gaelscoil|skole|schule|colegio|escuela|lyc[eé]e|coll[eè]ge|form|teacher|mrs?|ms|miss|profe|freshman|sophomore|practice|lessons?|training|choir|club|troop|scouts|trains|rides|swims|skates|competes|dances|sings|walks?|cycles|picked|picks?|fetch|collect(?:ed|s)?|waits?|stays?|lives?|stables|dojo|rink|pool|reception|attends?|takes?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/giu;
const FAMILY = /\b(?:my|our|i|i'm|im|me|we)\b/iu;
const LONG = 120;

/** Names with a hint beside them; in a long text, which is mostly about others, also with the author beside them. */
function worthALook(raw: string, words: number): NameCandidate[] {
  const hints = [...raw.matchAll(HINT)].map(({ index }) => index);
  if (hints.length === 0) return [];
  let next = 0;
  return nameCandidates(raw, commonWords).filter(({ start, end }) => {
    while ((hints[next] ?? raw.length) < start - AROUND) next++;
    return (
      (hints[next] ?? Number.POSITIVE_INFINITY) < end + AROUND &&
      (words <= LONG || FAMILY.test(raw.slice(Math.max(0, start - BEFORE), end + BEFORE)))
    );
  });
}

export type Described = { readonly name: NameCandidate; readonly features: readonly number[] };

/**
 * The names of a text beside which something is told that leads to a child, each with the buckets of what else
 * stands there. `words` is the length of the text.
 */
export function describedNames(raw: string, words: number): Described[] {
  return worthALook(raw, words).flatMap((name) => {
    const place = placeOf(raw, name);
    const told = attributes.map(({ where, pattern }) => pattern.test(place[where]));
    if (!told.includes(true)) return [];
    const seen = [...told, ...settings.map(({ where, pattern }) => pattern.test(place[where]))];
    const features = seen.flatMap((on, index) => (on ? [index] : []));
    if (words <= SHORT) features.push(cues.length);
    if (name.full) features.push(cues.length + 1);
    if (!name.capital) features.push(cues.length + 2);
    told.forEach((on, attribute) => {
      if (!on) return;
      PAIRED.forEach((setting, place) => {
        if (seen[setting]) features.push(PAIRS + attribute * PAIRED.length + place);
      });
    });
    return [{ name, features: [...features, ...wordsBeside(place)] }];
  });
}
