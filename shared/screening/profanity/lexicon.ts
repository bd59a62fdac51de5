import { ordinaryWords } from '../data/ordinary-words.ts';
import { disguisable, slurs, spelled, strong } from '../data/profanity.ts';
import { slursSpanish, strongSpanish } from '../data/profanity-spanish.ts';

export interface Entry {
  readonly word: string;
  readonly slur: boolean;
}

/** Reduces every run of one letter to a single letter: 'fuuuck' → 'fuck'. */
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
  return bare.length > 2 ? [...dropped, bare] : dropped;
}

function build() {
  const forms = new Map<string, Entry>();
  for (const word of strong.flatMap((line) => line.split(' '))) forms.set(word, { word, slur: false });
  for (const word of slurs.flatMap((line) => line.split(' '))) forms.set(word, { word, slur: true });

  const ordinary = new Set(ordinaryWords);
  const disguised = new Map<string, Entry>();
  const collapsed = new Map<string, Entry>();
  const disguise = (form: string, entry: Entry) => {
    if (form.length < 3 || forms.has(form) || ordinary.has(form) || disguised.has(form)) return;
    disguised.set(form, entry);
  };
  for (const word of spelled)
    disguise(word, { word, slur: word.startsWith('niq') || word.startsWith('nig') });
  const maskable: Entry[] = [];
  for (const word of disguisable) {
    const entry = forms.get(word) ?? { word, slur: false };
    maskable.push(entry);
    if (!collapsed.has(collapse(word))) collapsed.set(collapse(word), entry);
    disguise(collapse(word), entry);
    for (const form of [...withoutVowel(word), ...transpositions(word)])
      if (form !== word) disguise(form, entry);
    if (word.includes('u')) disguise(word.replace(/u/g, 'v'), entry);
    disguise([...word].reverse().join(''), entry);
  }
  return { forms, disguised, collapsed, maskable };
}

/**
 * The strong words by form. `forms`: as listed. `disguised`: with a letter dropped, swapped or respelled. `collapsed`:
 * with every run of one letter reduced to a single letter. `maskable`: searched for behind asterisks.
 */
export const lexicon = build();

const spanishForms: ReadonlyMap<string, Entry> = new Map(
  [[strongSpanish, false] as const, [slursSpanish, true] as const].flatMap(([lines, slur]) =>
    lines.flatMap((line) => line.split(' ').map((word) => [word, { word, slur }] as const)),
  ),
);
const spanishCollapsed: ReadonlyMap<string, Entry> = new Map(
  [...spanishForms].map(([word, entry]) => [collapse(word), entry]),
);
const drawn = /(.)\1\1/;

/** Returns the strong Spanish word that a word is, also when a letter is repeated three times or more. */
export function spanishFormOf(word: string): Entry | undefined {
  return spanishForms.get(word) ?? (drawn.test(word) ? spanishCollapsed.get(collapse(word)) : undefined);
}

const core =
  /fuck|shit|bitch|cunt|nigg(?:er|a)|faggot|asshole|whore|slut|bastard|wanker|dickhead|cocksuck|pussy|retard(?!a|i)|motherf[u*v]/;

/** Finds the strong word inside a longer string of letters, with its offsets. */
export function coreIn(letters: string): { entry: Entry; start: number; end: number } | undefined {
  const match = core.exec(letters);
  if (!match) return undefined;
  const word = match[0];
  return {
    entry: { word, slur: /^(?:nigg|faggot|retard)/.test(word) },
    start: match.index,
    end: match.index + word.length,
  };
}
