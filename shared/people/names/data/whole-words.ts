export const wholeWords: readonly string[] = [];
