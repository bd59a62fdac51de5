/**
 * Rewords a reason for where no part of a text is marked: on a page without the text, or when the reason has
 * no span.
 */
export function withoutHighlightWords(text: string): string {
  return text
    .replaceAll('The marked part', 'Part of your text')
    .replaceAll('the marked part', 'that part')
    .replaceAll('the marked link', 'the link');
}
