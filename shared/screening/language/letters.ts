const latinPattern = /\p{Script=Latin}/u;
const smallLetter = /[a-z]/;
const letter = /\p{L}/u;

/** Counts the letters of the Latin script and those of all others. Compatibility forms count as the letters they stand for. */
export function countScripts(raw: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  for (const character of raw.normalize('NFKC')) {
    const code = character.charCodeAt(0);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code > 127 && letter.test(character)) {
      if (latinPattern.test(character)) latin++;
      else other++;
    }
  }
  return { latin, other };
}

/** Returns whether a text is written in capitals, which then say nothing about names. */
export function isShouted(raw: string): boolean {
  return !smallLetter.test(raw) && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

const wordOrComma = /[\p{L}\p{M}'’]+|,/gu;
const startsWithCapital = /^\p{Lu}/u;
/** So many words show how a text uses capitals. */
const fewestWords = 6;
const sample = 600;
const nearlyAll = 0.8;
/** A list of names has a comma after every second or third word. */
const commasOfList = 0.25;

const partsOf = (raw: string): { words: readonly string[]; isList: boolean } => {
  const parts = raw.slice(0, sample).match(wordOrComma) ?? [];
  const words = parts.filter((part) => part !== ',');
  return { words, isList: parts.length - words.length >= words.length * commasOfList };
};

/** Returns whether a sentence has as many commas as a list of names. */
export function isList(sentence: string): boolean {
  return partsOf(sentence).isList;
}

/** Returns whether nearly every word begins with a capital, which then says nothing about names. Lists of names do not count. */
export function isTitleCase(raw: string): boolean {
  const { words, isList } = partsOf(raw);
  if (words.length < fewestWords || isList) return false;
  return words.filter((word) => startsWithCapital.test(word)).length >= words.length * nearlyAll;
}
