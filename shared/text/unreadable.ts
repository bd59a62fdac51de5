/** The first code point of the control characters C1, and the first after them. */
const c1Start = 0x7f;
const c1End = 0xa0;
const firstPrintable = 0x20;

/** Controls that texts may contain: tab, line feed and carriage return. */
const allowedControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

/** Left-to-right and right-to-left override: they show letters in another order than they are stored (UAX #9). */
const overrides: ReadonlySet<number> = new Set([0x202d, 0x202e]);

const isControl = (code: number): boolean =>
  (code < firstPrintable && !allowedControls.has(code)) || (code >= c1Start && code < c1End);

/**
 * Returns the first character that a text must not contain, as `U+202E`: a control character other than tab and line
 * breaks, or an override of the writing direction. Returns `undefined` when there is none.
 */
export function forbiddenCharacter(text: string): string | undefined {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code) || overrides.has(code))
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

/** Letters, numbers, punctuation and symbols, of any script. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Characters that no font draws: fillers that count as letters, the empty Braille pattern, and the place of an object. */
const blank = /[\p{Default_Ignorable_Code_Point}\u2800\ufffc]/gu;

/** Returns whether a reader sees anything of a text. Spaces, joiners and fillers alone are invisible. */
export function isVisible(text: string): boolean {
  return visible.test(text.replace(blank, ''));
}

/** Returns whether a text has a line break of any kind (UAX #14). */
export function hasLineBreak(text: string): boolean {
  return /[\n\r\u0085\u2028\u2029]/.test(text);
}
