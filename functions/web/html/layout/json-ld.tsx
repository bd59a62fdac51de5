/** JSON that cannot end the element it stands in nor open a comment there (HTML, "restrictions for contents of script elements"). */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * schema.org data of a page: a data block, which no browser runs. The one use of markup that JSX does not escape:
 * a script's text is not HTML, and `scriptSafeJson` leaves no `<` in it.
 */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }} />;
}
