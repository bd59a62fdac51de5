/**
 * Letters that look like a Latin one and that compatibility decomposition (NFKD) leaves alone, grouped by
 * the letter they pass for. Written down from the shapes in Unicode's charts, for the scripts and symbol
 * blocks that people draw on when they disguise English words.
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
