const digitPattern = /^\p{Nd}$/u;
const digits = /\p{Nd}/gu;

/**
 * Returns a decimal digit of any script as one of `0` to `9`. Relies on Unicode encoding the ten digits of
 * each script in order (Unicode Standard, 4.6).
 */
export function decimalOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (digitPattern.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((codePoint - first) % 10);
}

/** Replaces every decimal digit of any script by `0` to `9`, including circled and superscript digits (NFKC). */
export function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(digits, decimalOf);
}
