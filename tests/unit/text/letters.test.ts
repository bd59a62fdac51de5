import { describe, expect, it } from 'vitest';
import { plainDigits } from '../../../shared/text/digits.ts';
import { plainLetters } from '../../../shared/text/plain-letters.ts';
import { mixedScripts } from '../../../shared/text/scripts.ts';
import { segment } from '../../../shared/text/segment.ts';

describe('the plain letters', () => {
  it.each([
    ['Łódź kaliska', 'lodz kaliska'],
    ['Große Straße', 'grosse strasse'],
    ['Đừng Đốt', 'dung dot'],
    ['İstanbul', 'istanbul'],
    ['Ærø', 'aero'],
    ['Ｆｕｌｌ', 'full'],
    ['Ёлка', 'елка'],
    ['Ἀθηνᾶ', 'αθηνα'],
    ['प्रिया', 'प्रिया'],
    ['สุดา', 'สุดา'],
    ['ガンダム', 'ガンダム'],
    ['مُحَمَّد', 'محمد'],
  ])('of %j are %j', (text, letters) => {
    expect(plainLetters(text)).toBe(letters);
  });
});

describe('digits of any script', () => {
  it('are read as their value', () => {
    expect(plainDigits('٠١٧١ ۹۸ ९० ๑๒ 𝟘𝟙𝟡 ③ ７ ᥆᧙ 𑁦 𞥙')).toBe('0171 98 90 12 019 3 7 09 0 9');
  });
});

describe('the mixed scripts of a word', () => {
  it.each(['Anna', 'Анна', 'アニメ好き', '한국漢字', 'ㄅ漢', 'प्रिया7', 'Anna٣', 'ハリー', '々', '42', ''])(
    'are undefined for %j',
    (word) => {
      expect(mixedScripts(word)).toBeUndefined();
    },
  );

  it.each([
    ['Mоderator', ['Latin', 'Cyrillic']],
    ['Kポップ', ['Latin', 'Katakana']],
    ['ひ한', ['Hiragana', 'Hangul']],
  ])('of %j are %j', (word, scripts) => {
    expect(mixedScripts(word)).toEqual(scripts);
  });
});

describe('letters without spaces', () => {
  const words = new Set(['pen', 'island', 'penis', 'land', 'the', 'therapist', 'rapist', 'a']);
  const known = (word: string) => words.has(word);

  it('are split into the fewest known words', () => {
    expect(segment('therapist', known)).toEqual(['therapist']);
    expect(segment('thetherapist', known)).toEqual(['the', 'therapist']);
  });

  it('are split into the words with the lowest extra cost', () => {
    const extra = (word: string) => (word === 'penis' ? 0.5 : 0);
    expect(segment('penisland', known, extra)).toEqual(['pen', 'island']);
  });

  it('are not split when a letter is left over', () => {
    expect(segment('thepenx', known)).toBeUndefined();
  });
});
