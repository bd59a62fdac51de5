const DIGIT = /^\p{Nd}$/u;
const DIGITS = /\p{Nd}/gu;

const isDigit = (codePoint: number): boolean => DIGIT.test(String.fromCodePoint(codePoint));

/** Unicode keeps the ten digits of a script beside each other, from zero to nine; scripts lie apart (Unicode 4.6). */
const decimalOf = (digit: string): string => {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (codePoint - zero < 9 && isDigit(zero - 1)) zero -= 1;
  return String(codePoint - zero);
};

/** The text with every decimal digit of any script as one of `0` to `9`; circled and raised figures too (NFKC). */
export const plainDigits = (text: string): string => text.normalize('NFKC').replace(DIGITS, decimalOf);
