import { mixedScripts } from '../../text/scripts.ts';

/**
 * Matches the joiners that Arabic and Indic spelling needs between letters (UAX #31, 2.3). Elsewhere they are invisible.
 */
const neededJoiners = /(?<=\p{scx=Arabic})\u200c|(?<=[\u0900-\u0dff]\p{M}?)[\u200c\u200d]/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u2800]/u;
const apostrophes = /['‘’ʼ`´′＇׳]/gu;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const joint = String.raw`(?:\.? |'?[\-_ ]|['.・·])`;
const form = new RegExp(`^${word}(?:${joint}${word}){0,20}['.]?$`, 'u');
const stackedAccents = /\p{Mn}{4}/u;
/**
 * Matches the full stops that are allowed: after an initial ('J.K.'), or after a title of two to four letters ('Dr.
 * Fox').
 */
const stops = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\.(?=[ \p{Lu}\p{Lo}]|\p{L}\.|$)|\p{L}{2,4}\.(?= |$))/gu;
const misplacedSharpS = /(?<![aeiouyäöü])ß/iu;

/**
 * Normalizes a name: every apostrophe becomes `'`, joiners that spelling needs are removed, the rest is NFKC.
 */
export function plainForm(name: string): string {
  return name.replace(apostrophes, "'").replace(neededJoiners, '').normalize('NFKC');
}

/**
 * Returns why a name is not written correctly, in words that follow 'This'; `undefined` when it is written correctly.
 */
export function formFault(name: string): string | undefined {
  const plain = plainForm(name);
  if (unseen.test(plain)) return 'contains an invisible character; type the name instead of pasting it';
  if (!form.test(plain))
    return 'may contain only letters and digits, with single spaces, hyphens, underscores or apostrophes between them';
  if (!/\p{L}/u.test(plain)) return 'needs a letter';
  if (stackedAccents.test(plain.normalize('NFD')))
    return 'has more accents on a letter than any language uses';
  if (plain.replace(stops, '').includes('.'))
    return 'may contain a full stop only after an initial or a title, as in J.K.';
  if (misplacedSharpS.test(plain)) return 'has an ß where no German word has one';
  const mixed = plain
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .map(mixedScripts)
    .find((scripts) => scripts !== undefined);
  return mixed
    ? `mixes letters of two alphabets in one word (${mixed.join(', ')}); use one alphabet for each word`
    : undefined;
}
