/**
 * Opens an appeal in the words of its author. Looking through the words takes time, so it is asked first whether
 * the appeal can be made at all: somebody who sends refused appeals all day spends none of it.
 */
export const openInWords = async <Result extends object>(
  open: (text: string) => Result,
  words: () => Promise<string>,
): Promise<Result> => {
  const wordless = open('');
  return 'refused' in wordless ? wordless : open(await words());
};
