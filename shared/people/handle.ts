/** The first words of default names. */
export const lights: readonly string[] = [
  'Amber',
  'Candle',
  'Copper',
  'Dawn',
  'Dusk',
  'Ember',
  'Golden',
  'Lamp',
  'Lunar',
  'Misty',
  'North',
  'Quiet',
  'Silver',
  'Starry',
  'Velvet',
  'Violet',
];
/** The second words of default names. */
export const animals: readonly string[] = [
  'Badger',
  'Beaver',
  'Crane',
  'Dormouse',
  'Finch',
  'Fox',
  'Hare',
  'Hedgehog',
  'Heron',
  'Lynx',
  'Marten',
  'Moth',
  'Otter',
  'Owl',
  'Puffin',
  'Robin',
];

const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? 'Owl';

/**
 * Returns the public name of somebody who has not chosen one: two words and a number. The same tag always gets the same
 * name.
 */
export function defaultHandle(tag: string): string {
  let sum = 0;
  for (const character of tag) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `${pick(lights, sum)} ${pick(animals, sum >>> 8)} ${(sum >>> 16) % 100}`;
}
