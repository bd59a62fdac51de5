/**
 * Characters that look like a Latin letter but do not become one by compatibility decomposition (NFKD), grouped by that
 * letter. Chosen by hand from Unicode's charts, from the scripts and symbol blocks that people use to disguise English
 * words. Most letters of Lisu and Cherokee are in `look-alikes.ts`.
 */
export const confusables: Readonly<Record<string, string>> = {
  a: 'аαɑᴀɐ🄰🅐🅰⍺ᗩꭺλΛ∆Δ卂ﾑ',
  b: 'ЬьвВβʙƄɓ🅑🅱฿ᗷЪъ乃ꮟ',
  c: 'сϲᴄɔ¢ƈ🅒ᑕ匚ℂ©☾',
  d: 'ԁɗᴅđ🅓ᗪժꓒꮷ',
  e: 'еєεᴇɘəǝ€ҽ🅔ℯ℮ᗴєэ乇Σξ',
  f: 'ɟƒғꜰϝ🅕ᖴ千ſ',
  g: 'ɡԍɢǥ🅖ցɠᏻ',
  h: 'ɥһнНʜћђ🅗ᕼ卄հꮒ',
  i: 'ᴉіιɪıӀǀ¡🅘ɩ丨ί',
  j: 'јϳᴊ🅙ʝﾌ',
  k: 'ʞкκᴋқƙ🅚ҡ长',
  l: 'ӏℓʟłƖ🅛ㄥⅼ£ꓡꮮ',
  m: 'ɯмМᴍɱ🅜爪ო',
  n: 'пηɴɲŋ🅝几ոИи',
  o: 'оοσᴏɵøθөօ०๏🅞◯○●⊙ΘФф口',
  p: 'рρᴘþ🅟卩',
  q: 'ԛզ🅠ɋ',
  r: 'ɹгʀɾɹяЯ🅡尺ᖇꮢ',
  s: 'ѕꜱʂ🅢丂ꙅƨ§ꮥ',
  t: 'ʇтτᴛŧ🅣ㄒ†ƭ',
  u: 'υᴜµμцʋս🅤ㄩ∪',
  v: 'ʌѵνᴠ🅥√ᐯ',
  w: 'ʍωᴡшщ🅦山աꮤ',
  x: 'хχ×🅧乂ҳ',
  y: 'ʎуүʏγ¥🅨ㄚყꮍ',
  z: 'ᴢƶʐ🅩乙ʑ',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
};
