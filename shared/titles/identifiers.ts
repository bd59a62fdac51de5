import * as z from 'zod';

const weightedSum = (digits: readonly number[], weightOf: (index: number) => number): number =>
  digits.reduce((sum, digit, index) => sum + digit * weightOf(index), 0);

const digitsOf = (text: string): number[] => [...text].map((one) => (one === 'X' ? 10 : Number(one)));

/** The check digit of an ISBN-13 makes the sum, with every second digit tripled, a multiple of ten (ISO 2108). */
const thirteenSum = (digits: readonly number[]): number =>
  weightedSum(digits, (index) => (index % 2 ? 3 : 1));

const isIsbn10 = (text: string): boolean =>
  /^\d{9}[\dX]$/.test(text) && weightedSum(digitsOf(text), (index) => 10 - index) % 11 === 0;

const isIsbn13 = (text: string): boolean =>
  /^97[89]\d{10}$/.test(text) && thirteenSum(digitsOf(text)) % 10 === 0;

/**
 * Returns an ISBN-10 or ISBN-13, with or without hyphens and spaces, as thirteen digits; `undefined` when its form or
 * its check digit is wrong (ISO 2108).
 */
function isbn13(text: string): string | undefined {
  const plain = text.replace(/[\s-]/g, '').toUpperCase();
  if (isIsbn13(plain)) return plain;
  if (!isIsbn10(plain)) return undefined;
  const stem = `978${plain.slice(0, 9)}`;
  return `${stem}${(10 - (thirteenSum(digitsOf(stem)) % 10)) % 10}`;
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check character of an EIDR identifier, by ISO/IEC 7064, MOD 37,36. */
const eidrCheck = (characters: string): string => {
  let remainder = 36;
  for (const one of characters) {
    const sum = (remainder + alphanumeric.indexOf(one)) % 36 || 36;
    remainder = (sum * 2) % 37;
  }
  return alphanumeric[(37 - remainder) % 36] ?? '';
};

/** Returns an EIDR identifier in capital letters; `undefined` when its form or its check character is wrong. */
function eidr(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  const form = /^10\.5240\/([0-9A-F]{4}-){5}[0-9A-Z]$/;
  if (!form.test(plain)) return undefined;
  const characters = plain.slice('10.5240/'.length).replaceAll('-', '');
  return eidrCheck(characters.slice(0, -1)) === characters.at(-1) ? plain : undefined;
}

/**
 * Returns an IMDb identifier as IMDb writes it: two lower-case letters and a number that is filled up with zeros to seven
 * digits. Returns `undefined` when it has fewer than seven digits, because it is then probably not complete.
 */
function imdb(text: string): string | undefined {
  const [, letters = '', digits = ''] = /^(tt|nm|co)(\d{7,10})$/i.exec(text.trim()) ?? [];
  if (digits === '' || Number(digits) === 0) return undefined;
  return letters.toLowerCase() + String(Number(digits)).padStart(7, '0');
}

const normalized = (normalize: (text: string) => string | undefined, error: string) =>
  z
    .string()
    .max(60)
    .refine((text) => normalize(text) !== undefined, error)
    .overwrite((text) => normalize(text) ?? text);

/** The identifiers of a work in other catalogues. No two titles may have the same one. */
export const ExternalIds = z.strictObject({
  imdb: normalized(imdb, 'use an IMDb identifier such as tt2380307').optional(),
  tmdb: z
    .string()
    .regex(/^(movie|tv)\/[1-9]\d{0,9}$/, 'use movie/ or tv/ and a number, such as movie/354912')
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, 'use a Wikidata item such as Q20647600')
    .optional(),
  isbn: normalized(isbn13, 'use an ISBN of 10 or 13 digits with its check digit')
    .optional()
    .meta({ description: 'An ISBN-10 or ISBN-13, stored as thirteen digits' }),
  eidr: normalized(
    eidr,
    'use an EIDR identifier with its check character, such as 10.5240/7791-8534-2C23-9030-8610-5',
  ).optional(),
  openLibrary: z
    .string()
    .regex(/^OL[1-9]\d{0,11}[WM]$/, 'use an Open Library work or edition such as OL45804W')
    .optional(),
});
export type ExternalIds = z.infer<typeof ExternalIds>;

/** Returns the identifiers that only one title may have. The IMDb pages of people and companies have many works. */
export function uniqueIds(ids: ExternalIds): { catalogue: keyof ExternalIds; id: string }[] {
  return Object.entries(ids).flatMap(([catalogue, id]) =>
    id === undefined || /^(nm|co)/.test(id) ? [] : [{ catalogue: catalogue as keyof ExternalIds, id }],
  );
}
