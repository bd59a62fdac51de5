import { mixedScripts } from '../../text/scripts.ts';

/** Joiners that Arabic and Indic spelling needs between letters (UAX #31, 2.3); nobody sees them elsewhere. */
const NEEDED_JOINERS = /(?<=\p{scx=Arabic})\u200c|(?<=[\u0900-\u0dff]\p{M}?)[\u200c\u200d]/gu;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u2800]/u;
const APOSTROPHES = /['‘’ʼ`´′＇׳]/gu;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const JOINT = String.raw`(?:\.? |'?[\-_ ]|['.・·])`;
const FORM = new RegExp(`^${WORD}(?:${JOINT}${WORD}){0,20}['.]?$`, 'u');
const STACKED_MARKS = /\p{Mn}{4}/u;
/** After one letter, or at the end of a title of up to four; what follows at once is an initial or a capital. */
const STOPS = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\.(?=[ \p{Lu}\p{Lo}]|\p{L}\.|$)|\p{L}{2,4}\.(?= |$))/gu;
const MISPLACED_SHARP_S = /(?<![aeiouyäöü])ß/iu;

/** A name in the form in which its signs are one each: apostrophes `'`, needed joiners gone, full width as plain (NFKC). */
export const plainForm = (name: string): string =>
  name.replace(APOSTROPHES, "'").replace(NEEDED_JOINERS, '').normalize('NFKC');

/** Why a name is not written as one, for the person who would like it; `undefined` when it is. */
export const formFault = (name: string): string | undefined => {
  const plain = plainForm(name);
  if (UNSEEN.test(plain)) return 'has a sign in it that nobody sees; type it again without copying';
  if (!FORM.test(plain))
    return 'takes letters and digits, with single spaces, hyphens, underscores or apostrophes between';
  if (!/\p{L}/u.test(plain)) return 'needs a letter';
  if (STACKED_MARKS.test(plain.normalize('NFD')))
    return 'has more marks on a letter than any language writes';
  if (plain.replace(STOPS, '').includes('.')) return 'takes a full stop after an initial only, as in J.K.';
  if (MISPLACED_SHARP_S.test(plain)) return 'has an ß where no word has one';
  const mixed = plain
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .map(mixedScripts)
    .find((scripts) => scripts !== undefined);
  return mixed
    ? `mixes letters of two alphabets in one word (${mixed.join(', ')}); use one alphabet for each word`
    : undefined;
};
