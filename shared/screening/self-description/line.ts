import type { Document } from '../document.ts';
import { namedIn } from '../text/named-in.ts';
import type { Form } from '../text/phrase.ts';
import { isOrdinary, isWide } from './names.ts';

/**
 * A text in the form that phrases are matched against: folded words separated by one space. `^` follows each name, `.`
 * ends a sentence, `,` `:` and `-` stay, `#` is before the first word and `$` after the last. A removed part is
 * `removedpart^`.
 */
export interface Line {
  readonly text: string;
  /** Converts a span of the line to offsets in the folded text. */
  place(start: number, end: number): { start: number; end: number };
}

/** How phrases are matched against a line. `^` is a name; `.`, `#`, `$` and the other signs are words. */
export const lineForm: Form = {
  before: '(?<= )',
  after: '(?= )',
  between: ' ',
  word: '[^ .#$]{1,40}',
  character: '[^.#$]',
  inClause: '[^.#$,]',
  mark: '\\^?',
  signs: { '^': '[^ ^.#$,:-]{2,30}\\^' },
  places: {},
};

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const removedPattern = /\[removed: [a-z -]{1,20}\]/g;
const sentenceEnd = /[.!?\n\r;]/;
/** Matches a full stop inside a date or a web address, which does not end a sentence. */
const pointInside = /^\.$/;
/** In a text of at most this many words, an unknown word in lower case may be a name. */
const fewWords = 150;
const fewCapitals = 3;

/** Returns the end of a sentence, or the sign that phrases use, in the gap between two words. */
function signs(gap: string, start: number, before: string): Token[] {
  const at = { start, end: start + gap.length };
  if (
    sentenceEnd.test(gap) &&
    !pointInside.test(gap) &&
    !(gap === '. ' && (abbreviated.has(before) || ordinal.test(before)))
  )
    return [{ text: '.', ...at }];
  const sign = /[,:=(–—]|\s-|->/.exec(gap)?.[0];
  if (sign === undefined) return [];
  if (sign === ':' || sign === '=') return [{ text: ':', ...at }];
  return [{ text: sign.includes('-') || sign === '–' || sign === '—' ? '-' : ',', ...at }];
}

/** Matches a number that is a day of the month when a full stop follows: '3. Mai'. */
const ordinal = /^\d{1,2}$/;
const abbreviated = new Set('mr mrs ms dr st str prof no nr'.split(' '));

/**
 * Returns whether the text uses capitals as usual. If not, a word can be recognized as a name only because it is not an
 * ordinary word.
 */
const hasCapitals = (raw: string): boolean =>
  /\p{Ll}/u.test(raw) &&
  (raw.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0) >= (raw.length > 200 ? fewCapitals : 1);

/** Matches endings of words that are capitalised in titles of works but are not names: 'I Know Where I'm Going'. */
const doing = /(?:ing|ly)$/;

function isName(document: Document, word: Token, opens: boolean, capitals: boolean, loose: boolean): boolean {
  const { text } = word;
  if (/^\d/.test(text) || text.length < 2 || isWide(text)) return false;
  const written = document.raw.slice(document.folded.start(word.start), document.folded.end(word.end));
  const capital = /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written);
  if (capitals && capital && !opens) return !doing.test(text);
  return (loose || written !== text) && !isOrdinary(text.replace(/'s$/, ''));
}

const inside = ({ start, end }: Token, stretch: { start: number; end: number }): boolean =>
  start >= stretch.start && end <= stretch.end;

/** Converts a document to a line. `title` is the title of the work. Takes time linear in the length of the text. */
export function lineOf(document: Document, title = ''): Line {
  const { folded, words } = document;
  const removed = [...folded.text.matchAll(removedPattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const isWork = namedIn(folded.text, title);
  const capitals = hasCapitals(document.raw);
  const loose = !capitals || words.length <= fewWords;
  const tokens: Token[] = [{ text: '#', start: 0, end: 0 }];
  let from = 0;
  for (const word of words) {
    const taken = removed.find((stretch) => inside(word, stretch));
    if (taken && taken.start < from) continue;
    const place = taken ?? word;
    const gap = folded.text.slice(from, place.start);
    tokens.push(...signs(gap, from, tokens.at(-1)?.text.replace('^', '') ?? ''));
    const opens = ['#', '.', ':'].includes(tokens.at(-1)?.text ?? '#');
    const named = taken !== undefined || isName(document, word, opens, capitals, loose);
    const known = isWork(word);
    const text = taken ? 'removedpart^' : known ? 'thework' : `${word.text}${named ? '^' : ''}`;
    tokens.push({ ...place, text });
    from = place.end;
  }
  tokens.push({ text: '.', start: from, end: from }, { text: '$', start: from, end: from });
  return { text: `${tokens.map(({ text }) => text).join(' ')} `, place: placesOf(tokens) };
}

const placesOf = (tokens: readonly Token[]): Line['place'] => {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of tokens) {
    starts.push(at);
    at += text.length + 1;
  }
  const tokenAt = (index: number): Token | undefined => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return tokens[low];
  };
  return (start, end) => ({ start: tokenAt(start)?.start ?? 0, end: tokenAt(end - 1)?.end ?? 0 });
};
