/** Digits and signs that stand for letters. Longer ones come first. */
const shapes: readonly (readonly [string, string])[] = [
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['|\\|', 'n'],
  ['|_|', 'u'],
  ['|-|', 'h'],
  ['|<', 'k'],
  ['|{', 'k'],
  ['|)', 'd'],
  ['()', 'o'],
  ['[]', 'o'],
  ['\\/', 'v'],
  ['/\\', 'a'],
  ['><', 'x'],
];
const single: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '(': 'c',
  '<': 'c',
  '{': 'c',
  '[': 'c',
  '#': 'h',
  '&': 'a',
  '%': 'o',
  '?': 'i',
};

export interface Decoded {
  readonly text: string;
  readonly from: readonly number[];
}

/**
 * Replaces digits and signs with the letters they imitate, and drops other signs. `from` is the offset of each letter in
 * the chunk.
 */
export function decode(chunk: string): Decoded {
  let text = '';
  const from: number[] = [];
  for (let at = 0; at < chunk.length; ) {
    const shape = shapes.find(([signs]) => chunk.startsWith(signs, at));
    const letter =
      shape?.[1] ?? single[chunk.charAt(at)] ?? (/[a-z]/.test(chunk.charAt(at)) ? chunk.charAt(at) : '');
    if (letter) {
      text += letter;
      from.push(at);
    }
    at += shape?.[0].length ?? 1;
  }
  return { text, from };
}

/** Returns the decoded letters and other ways to read them: v for u, z for s, 1 and ! for l, ph for f. */
export function readings(text: string): string[] {
  const found = new Set([text]);
  for (const [letter, other] of [
    ['v', 'u'],
    ['z', 's'],
    ['i', 'l'],
    ['ph', 'f'],
    ['c', 'k'],
  ] as const) {
    for (const reading of [...found])
      if (reading.includes(letter)) found.add(reading.replaceAll(letter, other));
  }
  return [...found];
}
