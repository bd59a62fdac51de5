/**
 * Letters of other alphabets by the plain Latin letter that they cannot be told from, in either case (so Greek `ν` goes
 * with its capital `Ν`), and pairs of signs of one look within Chinese and Japanese. Chosen from Unicode's
 * `confusables.txt` (UTS #39, Unicode License v3) for the scripts whose words can pass for Latin ones. Its pairs inside
 * Thai, Arabic, Hebrew and the scripts of India are left out: they would make one of two different names.
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

/** Pairs of letters that read as one. */
export const lookAlikePairs: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
];
