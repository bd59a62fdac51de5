/**
 * Serializes to JSON that cannot close its script element or open a comment (HTML, "restrictions for contents of
 * script elements").
 */
function scriptSafeJson(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * Embeds the schema.org data of a page as a data block, which browsers do not execute. This is the only markup that JSX
 * does not escape: a script's text is not HTML, and `scriptSafeJson` leaves no `<` in it.
 */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }} />;
}
