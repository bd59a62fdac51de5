import { plainDigits } from '../digits.ts';

const CAPITAL_AFTER_SMALL = /(?<=[\p{Ll}\p{M}])(?=\p{Lu})/gu;
const LAST_OF_CAPITALS = /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const AROUND_FIGURES = /(?<=[0-9])(?=\p{L})|(?<=[\p{L}\p{M}])(?=[0-9])/gu;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/u;

/** A name at its spaces and signs: 'J.K. O’Brien' → 'JK', 'OBrien'. Digits of any script as `0` to `9`. */
export const stretchesOf = (name: string): string[] =>
  plainDigits(name)
    .replace(/['’.]/g, '')
    .split(SIGNS)
    .filter((stretch) => stretch !== '');

/** And at its capitals and figures: 'KKKFan88' → 'KKK', 'Fan', '88'. */
export const piecesOf = (name: string): string[] =>
  stretchesOf(name).flatMap((stretch) =>
    stretch
      .replace(CAPITAL_AFTER_SMALL, ' ')
      .replace(LAST_OF_CAPITALS, ' ')
      .replace(AROUND_FIGURES, ' ')
      .split(' '),
  );
