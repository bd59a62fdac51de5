/**
 * Rewords a reason for places where no part of the text is highlighted: a page without the text, or a reason without
 * spans.
 */
export function withoutHighlightWords(text: string): string {
  return text
    .replaceAll('The marked part', 'Part of your text')
    .replaceAll('the marked part', 'that part')
    .replaceAll('the marked link', 'the link');
}
