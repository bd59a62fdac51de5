import { describe, expect, it } from 'vitest';
import { lineOfText, plainText } from '../../../shared/text/schema.ts';
import { forbiddenCharacter, isVisible } from '../../../shared/text/unreadable.ts';

describe('a text', () => {
  it.each([
    ['a\u202eb', 'U+202E'],
    ['a\u202db', 'U+202D'],
    ['bell \u0007', 'U+0007'],
    ['\u001b[31m', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\u007f', 'U+007F'],
  ])('%o has the forbidden character %s', (text, name) => expect(forbiddenCharacter(text)).toBe(name));

  it.each(['two\nlines\r\nand\ta tab', 'می\u200cخواهم', 'عربي \u200f!', '👨\u200d👩\u200d👧', 'e\u0301'])(
    '%o has none',
    (text) => {
      expect(forbiddenCharacter(text)).toBeUndefined();
      expect(plainText({ min: 1, max: 40 }).safeParse(text).success).toBe(true);
    },
  );

  it.each([
    ' ',
    '\u200b',
    '\u00a0\u2003',
    '\u3164',
    '\u2800',
    '\ufffc',
    '\u200d\ufe0f',
    '\u{e0041}',
    '\u0301',
  ])('%o is invisible, and refused where a text is required', (text) => {
    expect(isVisible(text)).toBe(false);
    expect(plainText({ min: 1, max: 40 }).safeParse(text).success).toBe(false);
    expect(plainText({ max: 40 }).safeParse(text).success).toBe(true);
  });

  it('of one line has no line break of any kind', () => {
    expect(
      ['a\nb', 'a\rb', 'a\u2028b', 'a\u2029b'].some((text) => lineOfText({ max: 9 }).safeParse(text).success),
    ).toBe(false);
    expect(lineOfText({ max: 9 }).parse(' a b \n')).toBe('a b');
  });
});
