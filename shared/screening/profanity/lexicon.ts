import { ordinaryWords } from '../data/ordinary-words.ts';
import { slurs, spelled, strong } from '../data/profanity.ts';

export type Entry = { readonly word: string; readonly slur: boolean };

function split(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' ')).filter((word) => !word.includes('-'));
}

/** 'fuuuck' → 'fuck': every run of one letter becomes a single letter. */
export function collapse(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function transpositions(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [first = '', second = ''] = word.slice(at, at + 2);
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });
}

function withoutVowel(word: string): string[] {
  const dropped: string[] = [];
  for (let at = 1; at < word.length; at++) {
    if (/[aeiou]/.test(word.charAt(at))) dropped.push(word.slice(0, at) + word.slice(at + 1));
  }
  const bare = word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
  return bare.length > 3 ? [...dropped, bare] : dropped;
}

function build(): { forms: Map<string, Entry>; disguised: Map<string, Entry>; maskable: Entry[] } {
  const forms = new Map<string, Entry>();
  const disguised = new Map<string, Entry>();
  const maskable: Entry[] = [];
  const ordinary = new Set(ordinaryWords);
  const disguise = (form: string, entry: Entry) => {
    if (form.length > 2 && !forms.has(form) && !ordinary.has(form) && !disguised.has(form))
      disguised.set(form, entry);
  };
  for (const [list, slur] of [
    [split(strong), false],
    [split(slurs), true],
  ] as const) {
    for (const word of list) {
      const entry = { word, slur };
      forms.set(word, entry);
      if (word.length > 3) maskable.push(entry);
    }
  }
  for (const word of spelled) disguise(word, { word, slur: false });
  for (const entry of maskable) {
    disguise(collapse(entry.word), entry);
    for (const form of [...withoutVowel(entry.word), ...transpositions(entry.word)]) {
      if (form !== entry.word) disguise(form, entry);
    }
    if (entry.word.includes('u')) disguise(entry.word.replace(/u/g, 'v'), entry);
  }
  return { forms, disguised, maskable };
}

/** `forms` are written plainly; `disguised` are what their disguises come down to; `maskable` have four letters or more. */
export const lexicon = build();

const CORE =
  /fuck|shit|bitch|cunt|nigg(?:er|a)|faggot|asshole|whore|slut|bastard|wanker|dickhead|cocksuck|pussy|retard(?!a|i)|motherf/;

/** The strong word that a longer, unbroken string of letters contains, with its place. */
export function coreIn(letters: string): { entry: Entry; start: number; end: number } | undefined {
  const match = CORE.exec(letters);
  if (!match) return undefined;
  const word = match[0];
  return {
    entry: { word, slur: /^(?:nigg|faggot|retard)/.test(word) },
    start: match.index,
    end: match.index + word.length,
  };
}
