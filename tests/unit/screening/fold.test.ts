import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/screening/document.ts';
import { fold } from '../../../shared/text/fold.ts';

describe('folding a text to plain letters', () => {
  it.each([
    ['full width', 'ｈｅｌｌｏ'],
    ['mathematical bold', '𝐡𝐞𝐥𝐥𝐨'],
    ['Cyrillic look-alikes', 'һеllо'],
    ['accents', 'hèllö'],
    ['combining strokes', 'h̶e̶l̶l̶o̶'],
    ['zero-width spaces', 'h\u200be\u200bl\u200bl\u200bo'],
    ['a soft hyphen', 'hel\u00adlo'],
    ['regional indicators', '🇭🇪🇱🇱🇴'],
    ['circled letters', 'ⓗⓔⓛⓛⓞ'],
    ['small capitals', 'ʜᴇʟʟᴏ'],
  ])('reads %s as plain letters', (_, disguised) => {
    expect(fold(disguised).text).toBe('hello');
  });

  it.each([
    ['Lisu', 'ꓲ ꓪꓲꓡꓡ ꓗꓲꓡꓡ ꓬꓳꓴ', 'i will kill you'],
    ['capital Cherokee', 'ᎠᎡᎢᎪᎫᎬᎳᎷᎻᎽᏀᏃᏒᏕᏙᏚᏞᏟᏢᏦ', 'drtajewmhygzrsvslcpk'],
    ['small Cherokee', 'ꭰꭱꭲꭺꭻꭼꮃꮇꮋꮍꮐꮓꮢꮥꮩꮪꮮꮯꮲꮶ', 'drtajewmhygzrsvslcpk'],
  ])('reads %s letters that look like capitals as these', (_, disguised, seen) => {
    expect(fold(disguised).text).toBe(seen);
  });

  it('folds no character to more than four characters', () => {
    const longest = [0, 0];
    const withoutCharacter = /[\p{Unassigned}\p{Private_Use}\p{Surrogate}]/u;
    for (let code = 0; code < 0x110000; code += 1) {
      const character = String.fromCodePoint(code);
      if (withoutCharacter.test(character)) continue;
      const { length } = fold(character).text;
      if (length > (longest[1] ?? 0)) longest.splice(0, 2, code, length);
    }
    expect(longest[1]).toBe(4);
    expect(fold('ﷺ'.repeat(5_000)).text.length).toBeLessThanOrEqual(20_000);
    expect(fold('㏂ ⒜ ℻').text).toBe('a.m. (a) fax');
  }, 30_000);

  it('maps offsets back to the original characters, including invisible ones', () => {
    const raw = '«Ｏｈ» f\u200bi\u0301n𝐞!';
    const folded = fold(raw);
    const at = folded.text.indexOf('fine');
    expect(raw.slice(folded.start(at), folded.end(at + 4))).toBe('f\u200bi\u0301n𝐞');
  });

  it('returns offsets that are in order and inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const { plain } = readDocument(raw);
        let last = 0;
        for (const { start, end } of plain.words) {
          const from = plain.folded.start(start);
          const to = plain.folded.end(end);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(raw.length);
          last = from;
        }
      }),
    );
  }, 30_000);
});

describe('the vocabulary of a document', () => {
  it.each([
    ['digits and signs', 'I h@te them', 'hate'],
    ['a typo', 'they are vermni', 'vermin'],
    ['spaced letters', 'such p a r a s i t e s', 'parasites'],
    ['repeated letters', 'disguuuusting', 'disgusting'],
    ['a word that is split', 'they are sc um', 'scum'],
  ])('contains the intended word for %s', (_, raw, word) => {
    expect(readDocument(raw).plain.vocabulary.has(word)).toBe(true);
  });

  it('contains no insults for ordinary words, sizes and names', () => {
    const raw = 'The PS5 and mp3 version, 4th grade, by Ke$ha? Not a hat, a heater or a sum.';
    const { vocabulary } = readDocument(raw).plain;
    for (const word of ['hate', 'hater', 'scum']) expect(vocabulary.has(word)).toBe(false);
  });
});
