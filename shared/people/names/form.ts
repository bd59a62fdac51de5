import { mixedScripts } from '../../text/scripts.ts';

/** Joiners that Arabic and Indic spelling needs between letters (UAX #31, 2.3); nobody sees them elsewhere. */
const neededJoiners = /(?<=\p{scx=Arabic})\u200c|(?<=[\u0900-\u0dff]\p{M}?)[\u200c\u200d]/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u2800]/u;
const apostrophes = /['‘’ʼ`´′＇׳]/gu;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const joint = String.raw`(?:\.? |'?[\-_ ]|['.・·])`;
const form = new RegExp(`^${word}(?:${joint}${word}){0,20}['.]?$`, 'u');
const stackedAccents = /\p{Mn}{4}/u;
/** After one letter, or at the end of a title of up to four; what follows at once is an initial or a capital. */
const stops = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\.(?=[ \p{Lu}\p{Lo}]|\p{L}\.|$)|\p{L}{2,4}\.(?= |$))/gu;
const misplacedSharpS = /(?<![aeiouyäöü])ß/iu;

/** A name in the form in which its signs are one each: apostrophes `'`, needed joiners gone, full width as plain (NFKC). */
export function plainForm(name: string): string {
  return name.replace(apostrophes, "'").replace(neededJoiners, '').normalize('NFKC');
}

/** Why a name is not written as one, for the person who would like it; `undefined` when it is. */
export function formFault(name: string): string | undefined {
  const plain = plainForm(name);
  if (unseen.test(plain)) return 'has a sign in it that nobody sees; type it again without copying';
  if (!form.test(plain))
    return 'takes letters and digits, with single spaces, hyphens, underscores or apostrophes between';
  if (!/\p{L}/u.test(plain)) return 'needs a letter';
  if (stackedAccents.test(plain.normalize('NFD')))
    return 'has more marks on a letter than any language writes';
  if (plain.replace(stops, '').includes('.')) return 'takes a full stop after an initial only, as in J.K.';
  if (misplacedSharpS.test(plain)) return 'has an ß where no word has one';
  const mixed = plain
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .map(mixedScripts)
    .find((scripts) => scripts !== undefined);
  return mixed
    ? `mixes letters of two alphabets in one word (${mixed.join(', ')}); use one alphabet for each word`
    : undefined;
}
