import type { OtherName } from './names.ts';

/** The names of a work. */
interface NamedWork {
  name: string;
  lang?: string | undefined;
  originalTitle?: OtherName | undefined;
  alternativeTitles?: readonly OtherName[] | undefined;
}

/** Returns every other name and transliteration of a work, each once, the original one first. */
export function otherNames({ name, originalTitle, alternativeTitles = [] }: NamedWork): string[] {
  const others = [...(originalTitle ? [originalTitle] : []), ...alternativeTitles];
  const all = others.flatMap((other) => [other.name, other.transliteration ?? other.name]);
  return [...new Set(all)].filter((one) => one !== name);
}
