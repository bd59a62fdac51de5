const DIGIT = /^\p{Nd}$/u;
const DIGITS = /\p{Nd}/gu;

/** A decimal digit of any script as one of `0` to `9`: Unicode keeps the ten of each in order, some sets side by side (4.6). */
export const decimalOf = (digit: string): string => {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((codePoint - first) % 10);
};

/** The text with every decimal digit of any script as one of `0` to `9`; circled and raised figures too (NFKC). */
export const plainDigits = (text: string): string => text.normalize('NFKC').replace(DIGITS, decimalOf);
