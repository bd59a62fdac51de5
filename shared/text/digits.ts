const digitPattern = /^\p{Nd}$/u;
const digits = /\p{Nd}/gu;

/** A decimal digit of any script as one of `0` to `9`: Unicode keeps the ten of each in order, some sets side by side (4.6). */
export function decimalOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (digitPattern.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((codePoint - first) % 10);
}

/** The text with every decimal digit of any script as one of `0` to `9`; circled and raised figures too (NFKC). */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(digits, decimalOf);
}
