import { describe, expect, it } from 'vitest';
import { handleKeys } from '../../../../shared/people/names/key.ts';

const alike = (left: string, right: string): boolean =>
  handleKeys(left).some((key) => handleKeys(right).includes(key));

describe('two look-alike names have the same key', () => {
  it.each([
    ['Cyrillic а', 'Mаrlene Winter'],
    ['Cyrillic е', 'Marlеnе Winter'],
    ['Cyrillic М', 'Мarlene Winter'],
    ['Cyrillic і', 'Marlene Wіnter'],
    ['Cyrillic ԝ', 'Marlene ԝinter'],
    ['a dotless ı', 'Marlene Wınter'],
    ['Latin ɩ', 'Marlene Wɩnter'],
    ['small capitals', 'Mᴀʀʟᴇɴᴇ ᴡɪɴᴛᴇʀ'],
    ['Armenian ո', 'Marleոe Winter'],
    ['Cyrillic ѡ', 'Marlene ѡinter'],
    ['I for l', 'MarIene Winter'],
    ['l for i', 'Marlene Wlnter'],
    ['1 for l', 'Mar1ene Winter'],
    ['rn for m', 'rnarlene Winter'],
    ['vv for w', 'Marlene vvinter'],
    ['an invisible character', 'Marlene\u3164 Winter'],
    ['a zero-width space', 'Mar\u200blene Winter'],
    ['a variation selector', 'Marlene\ufe0f Winter'],
    ['a Hangul filler', 'Marlene Winter\uffa0'],
    ['tag characters', 'Marlene Winter\u{e0041}'],
    ['full-width letters', 'Ｍａｒｌｅｎｅ Ｗｉｎｔｅｒ'],
    ['mathematical letters', '𝓜𝓪𝓻𝓵𝓮𝓷𝓮 𝖂𝖎𝖓𝖙𝖊𝖗'],
    ['capital letters', 'MARLENE WINTER'],
    ['accents', 'Márlène Wïnter'],
    ['stacked accents', 'Ma̋̋rlene Winter'],
    ['other separators', 'marlene_win-ter'],
  ])('when one is written with %s', (_, disguised) => {
    expect(alike('Marlene Winter', disguised)).toBe(true);
  });

  it.each([
    ['Ana', 'Аna'],
    ['Ana', 'ᴀɴᴀ'],
    ['Rnorning Tea', 'Morning Tea'],
    ['Bamboo Owl', 'barnboo owl'],
    ['Winter Kettle', 'VVinter Kettle'],
    ['dark fox', 'clark fox'],
    ['Dark Fox', 'clark fox'],
    ['Golden Idea', 'Golclen Iclea'],
    ['İstanbul', 'ıstanbul'],
    ['İstanbul', 'ISTANBUL'],
    ['Weiß', 'WeiB'],
    ['Weiß', 'Weiss'],
    ['Weiß', 'WEISS'],
    ['Łódź', 'Lodz'],
    ['Đỗ Quyên', 'Do Quyen'],
    ['Ole Ødegård', 'Ole Odegard'],
    ["O'Brien", 'O’Brien'],
    ["O'Brien", 'OBrien'],
    ['J.K.', 'JK'],
    ['Bob 10', 'Bob 1O'],
    ['Bob 10', 'Bob ١٠'],
    ['ANNA', 'ΑΝΝΑ'],
    ['ava', 'ανα'],
    ['copa', 'сора'],
    ['Σίσυφος', 'ΣΙΣΥΦΟΣ'],
    ['Ёлка', 'елка'],
    ['محمد', 'مُحَمَّد'],
    ['محمد', 'محـمد'],
    ['שלום', 'שָׁלוֹם'],
    ['工口', 'エロ'],
    ['ﾊﾘｰ', 'ハリー'],
  ])('as in %j and %j', (left, right) => {
    expect(alike(left, right)).toBe(true);
  });
});

describe('two names have different keys', () => {
  it.each([
    ['Thai', ['สุดา', 'สดา', 'สิดา', 'สีดา', 'สาดา', 'ตา', 'ดา', 'คา']],
    ['Hindi', ['प्रिया', 'प्रीया', 'परिया', 'राम', 'रमा', 'रीमा', 'मीरा', 'मोरा']],
    ['Tamil', ['தமிழ்', 'தமிழி', 'தமாழ்', 'கமல்', 'கமலா']],
    ['Arabic', ['سارة', 'سيرة', 'أمل', 'أمال', 'آمال', 'نور', 'نار', 'علي', 'عالي']],
    ['Hebrew', ['שרון', 'שרה', 'דן', 'דון', 'מיכל', 'מיכאל', 'רון']],
    ['Bengali', ['নীলা', 'নিলা', 'নালা', 'রবি', 'রাবি']],
    ['Japanese', ['はる', 'ばる', 'ぱる', 'さくら', 'さぐら', 'ハル']],
    ['Korean', ['김민지', '김민자', '김빈지', '긴민지']],
    ['Cyrillic', ['Эва', 'Ева', 'Яна', 'Рита', 'Нина', 'Инна', 'Маша', 'Миша', 'Вера', 'Фома']],
    ['Armenian', ['Զարա', 'Գարա', 'Արամ', 'Անի']],
    ['Greek', ['Άννα', 'Αθηνά', 'Ελένη', 'Νίκος', 'Γιάννης']],
    [
      'Latin',
      [
        'Anna',
        'Anne',
        'Hanna',
        'Jess',
        'Jeb',
        'Boss',
        'Bob',
        'Mara',
        'Maria',
        'Clara',
        'Dara',
        'Clay',
        'Day',
      ],
    ],
    ['z and s', ['Zara', 'Sara', 'Lisa', 'Liza', 'Elisa', 'Eliza', 'Kiwi Nest', 'Kiwi Nezt']],
  ])('in %s', (_, names) => {
    const keys = names.flatMap(handleKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
