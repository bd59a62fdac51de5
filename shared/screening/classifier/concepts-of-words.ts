/** Returns the numbers of the concepts of each word. `concepts` has the words of each, separated by spaces. */
export function conceptsOfWords(concepts: Readonly<Record<string, string>>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, words] of Object.values(concepts).entries())
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), index]);
  return found;
}
