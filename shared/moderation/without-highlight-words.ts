/** The words of a reason for where nothing is marked: on a page without the text, or when no span was given. */
export function withoutHighlightWords(text: string): string {
  return text
    .replaceAll('The marked part', 'Part of your text')
    .replaceAll('the marked part', 'that part')
    .replaceAll('the marked link', 'the link');
}
