import { describe, expect, it } from 'vitest';
import { handleFault as faultOf } from '../../../../shared/people/chosen-handle.ts';

const handleFault = (name: string) => faultOf(name, { teen: false });

describe('a name may be', () => {
  it.each(
    `प्रिया|สุดา|தமிழ்|नमस्ते दोस्त|O'Brien|O’Brien|D'Angelo|J.K.|J. K. Rowling|J.R.R. Tolkien|Mr. Fox|Jess'|Jean-Luc|Gal·la
    |ハリー・ポッター|アニメ好き|한국漢字|さくら|王小明|Анна Каренина|Ἀθηνᾶ|ნინო|Հայկ|משה כהן|ג'ורג'|محمد|علی‌رضا|ශ්‍රී|Łukasz|Đặng Văn|Þór
    |Badminton Mum|Staffordshire Dad|Supportive Mum|Moderato Cantabile|Editha|Officialdom|Creditors|Unofficial Fan
    |Paper Lantern|Fan 1985|Apollo 13|Weiß|Große Straße|Amber Reader|Silver Screen Fan|Misty Mountain|Anna Аня|Team Bluey
    |Teamwork Dad|サポーター|Groot|Modest Mum|Modena Mama|Ａｎｎａ|Stafford|Night Owl Dad|Редкий кот`
      .split('|')
      .map((name) => name.trim()),
  )('%j', (name) => {
    expect(handleFault(name)).toBeUndefined();
  });
});

describe('a name is refused', () => {
  it.each([
    ['Marlene\u3164', 'invisible character'],
    ['who\u202eam', 'invisible character'],
    ['Mar\u200blene', 'invisible character'],
    ['Anna\u200dBanana', 'invisible character'],
    ['Anna\ufe0f', 'invisible character'],
    ['Anna\u{e0041}', 'invisible character'],
    ['Anna\ue000', 'invisible character'],
    ['Anna\u0007', 'invisible character'],
    ['Anna\u{10ffff}', 'invisible character'],
    ['ᅠᅠᅠ', 'invisible character'],
    ['😀😀😀', 'letters and digits'],
    ['Anna 😀', 'letters and digits'],
    ['two  spaces', 'letters and digits'],
    ['<b>bold</b>', 'letters and digits'],
    ['a@b.cd', 'letters and digits'],
    ['---', 'letters and digits'],
    ['́́́', 'letters and digits'],
    ['12 34', 'needs a letter'],
    ['A̋̋̋̋̋nna', 'more accents'],
    ['x.com', 'full stop'],
    ['anna.schmidt', 'full stop'],
    ['Winterß', 'ß'],
    ['Аna', 'Cyrillic, Latin'],
    ['Marlene Wіnter', 'Latin, Cyrillic'],
    ['Marleոe', 'Latin, Armenian'],
    ['Αnna', 'Greek, Latin'],
    ['Kポップ', 'Latin, Katakana'],
    ['한はる', 'Hangul, Hiragana'],
    ['𐌀𐌁𐌂', 'not in use'],
    ['Amber Fox 7', 'not chosen'],
    ['amber_fox', 'not chosen'],
    ['AmberFox7', 'not chosen'],
    ['Åmber Fox 12', 'not chosen'],
    ['Amber F0x 7', 'not chosen'],
    ['ＡＭＢＥＲ ＦＯＸ', 'not chosen'],
    ['Anna 0171 5550 123', 'number'],
    ['0-1-7-1-5 Anna', 'number'],
    ['Anna ٠١٧١٥', 'number'],
    ['Anna ०१७१ ५५५०', 'number'],
    ['Anna ①②③④⑤', 'number'],
    ['O171 SSSO I23 x', 'number'],
    ['A0171B5550', 'number'],
    ['null eins sieben eins 55', 'number'],
    ['one two three four five', 'number'],
  ])('for %j', (name, reason) => {
    expect(handleFault(name)).toContain(reason);
  });
});

describe('a name that suggests a member of staff is refused', () => {
  it.each(
    `Moderator Anna|moderator|Site Admin|Nightlight Team|Edit0r|0fficial|Supp0rt|Site Owner|Trust and Safety|Trust-and-Safety
    |Moderador|Moderadora|Administrateur|Modérateur|Администратор|Модератор Анна|Адмін|Поддержка|管理员|管理員|版主|官方账号
    |관리자|운영자|モデレーター|運営チーム|公式アカウント|المشرف|مدير الموقع|מנהל האתר|Administratör|Redaktion|Amministratore|Beheerder
    |Yönetici|प्रशासक|ผู้ดูแล|Διαχειριστής|Διαχειριστησ|ＡＤＭＩＮ|𝐀𝐝𝐦𝐢𝐧|ᴀᴅᴍɪɴ|adm1n|4dm1n|M0derat0r|moderat0r_anna|SysAdmin
    |siteadmin|adminteam|nightlightsupport|NightLightStaff|Night-Light|N1ghtlight|Help Desk|Customer Service|Kundendienst
    |Webmaster|Root|System|Editor in Chief|a d m i n|A.D.M.I.N.|Ad min|Mo Derator|Aаdmin|aadmin|adminn|Stafff|mod_anna|Admin2|2admin`
      .split('|')
      .map((name) => name.trim()),
  )('%j', (name) => {
    expect(handleFault(name)).toBeDefined();
  });

  it.each(['Mоderator Anna', 'Аdmin', 'Admіn Team', 'Stаff', 'Nіghtlight Team', 'Аmber Fox 7'])(
    'even in two alphabets, such as %j',
    (name) => {
      expect(handleFault(name)).toBeDefined();
    },
  );
});
