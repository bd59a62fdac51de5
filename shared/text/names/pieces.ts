import { plainDigits } from '../digits.ts';

const capitalAfterSmall = /(?<=[\p{Ll}\p{M}])(?=\p{Lu})/gu;
const lastOfCapitals = /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const aroundFigures = /(?<=[0-9])(?=\p{L})|(?<=[\p{L}\p{M}])(?=[0-9])/gu;
const signs = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * Splits a name at spaces and punctuation: 'J.K. O’Brien' → 'JK', 'OBrien'. Digits of any script become `0`
 * to `9`.
 */
export function stretchesOf(name: string): string[] {
  return plainDigits(name)
    .replace(/['’.]/g, '')
    .split(signs)
    .filter((stretch) => stretch !== '');
}

/** Splits a name at spaces, punctuation, capitals and digits: 'KKKFan88' → 'KKK', 'Fan', '88'. */
export function piecesOf(name: string): string[] {
  return stretchesOf(name).flatMap((stretch) =>
    stretch
      .replace(capitalAfterSmall, ' ')
      .replace(lastOfCapitals, ' ')
      .replace(aroundFigures, ' ')
      .split(' '),
  );
}
