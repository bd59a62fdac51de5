/**
 * Characters that look like a Latin letter but do not become one by compatibility decomposition (NFKD), grouped by that
 * letter. Chosen by hand from Unicode's charts, from the scripts and symbol blocks that people use to disguise English
 * words.
 */
export const confusables: Readonly<Record<string, string>> = {
  a: 'аαɑᴀɐ🄰🅐🅰⍺ᗩꭺλΛ∆Δ卂ﾑ',
  b: 'ЬьвВβʙƄɓ🅑🅱฿ᗷЪъ乃',
  c: 'сϲᴄɔ¢ƈ🅒ᑕ匚ℂ©☾',
  d: 'ԁɗᴅđ🅓ᗪժ',
  e: 'еєεᴇɘəǝ€ҽ🅔ℯ℮ᗴєэ乇Σξ',
  f: 'ɟƒғꜰϝ🅕ᖴ千ſ',
  g: 'ɡԍɢǥ🅖ցɠ',
  h: 'ɥһнНʜћђ🅗ᕼ卄հ',
  i: 'ᴉіιɪıӀǀ¡🅘ɩ丨ί',
  j: 'јϳᴊ🅙ʝﾌ',
  k: 'ʞкκᴋқƙ🅚ҡ长',
  l: 'ӏℓʟłƖ🅛ㄥⅼ£',
  m: 'ɯмМᴍɱ🅜爪ო',
  n: 'пηɴɲŋ🅝几ոИи',
  o: 'оοσᴏɵøθөօ०๏🅞◯○●⊙ΘФф口',
  p: 'рρᴘþ🅟卩',
  q: 'ԛզ🅠ɋ',
  r: 'ɹгʀɾɹяЯ🅡尺ᖇ',
  s: 'ѕꜱʂ🅢丂ꙅƨ§',
  t: 'ʇтτᴛŧ🅣ㄒ†ƭ',
  u: 'υᴜµμцʋս🅤ㄩ∪',
  v: 'ʌѵνᴠ🅥√ᐯ',
  w: 'ʍωᴡшщ🅦山ա',
  x: 'хχ×🅧乂ҳ',
  y: 'ʎуүʏγ¥🅨ㄚყ',
  z: 'ᴢƶʐ🅩乙ʑ',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
};
