/**
 * Letters of other alphabets, grouped by the plain Latin letter that they look like in lower or upper case (Greek `ν` is
 * here because its capital `Ν` looks like `N`), and characters of Chinese and Japanese that look like each other. Chosen
 * from Unicode's `confusables.txt` (UTS #39, Unicode License v3) for the scripts whose words can look like Latin ones.
 * Its pairs within Thai, Arabic, Hebrew and the scripts of India are left out, because they would make different names
 * equal.
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аαꭺꓮᗅ',
  b: 'вβꓐᗷᏼ',
  c: 'сⲥꓚꮯᑕ',
  d: 'ԁꓓꭰᗞ',
  e: 'еεҽⲉꓰꭼ',
  f: 'ϝꓝᖴք',
  g: 'ԍցꮐꓖ',
  h: 'һнηⲏհꓧꮋᕼ',
  i: '1lіιӏꓲǀꙇꭵⵏ',
  j: 'јϳꓙꭻᒍյ',
  k: 'кκⲕꓗꮶқҝ',
  m: 'мμⲙꓟꮇᗰ',
  n: 'пνⲛꓠո',
  o: '0оοөѳօⲟꓳ〇',
  p: 'рρⲣꓑꮲᑭ',
  q: 'ԛզ',
  r: 'гꓣꭱᖇⲅ',
  s: 'ѕꓢꮪտ',
  t: 'тτⲧꓔꭲ',
  u: 'սꓴᑌ',
  v: 'ѵꓦꮩᐯ',
  w: 'ԝѡꓪꮃաᗯ',
  x: 'хχⲭꓫᕁҳ',
  y: 'уγүυⲩꓬყ',
  z: 'ζꓜꮓ',
  工: 'エ',
  口: 'ロ囗',
  力: 'カ',
  二: 'ニ',
  八: 'ハ',
  夕: 'タ',
  卜: 'ト',
  一: 'ー',
  へ: 'ヘ',
  り: 'リ',
  土: '士',
};

/** Pairs of letters that look like one letter. */
export const lookAlikePairs: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
];
