/** English words that are not common words of other languages. */
const frequent = new Set(
  "the and of is it that this was we he she they you with at but not have has had are been if from by about what when who will would could did does do don't it's i'm very really just like love loved great good movie show book game fun funny watch watched watching kids scene worst too much more than then there their his her our your its yes one out see get because also first only how which were after before into over even story characters think thought way time people never ever made make my all can should some any really liked hated boring scary age year old recommend".split(
    ' ',
  ),
);

/** Returns whether a word in lower case is frequent in English and not common in other languages. */
export function isFrequentEnglish(word: string): boolean {
  return frequent.has(word);
}
