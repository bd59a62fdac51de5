/** Shows a message in place of an island, with an optional link. */
export function showMessage(island: string, text: string, href?: string, linkText?: string): void {
  const place = document.querySelector(`[data-island="${island}"]`);
  const line = document.createElement('p');
  line.textContent = text;
  place?.replaceChildren(line);
  if (href === undefined || linkText === undefined) return;
  const link = Object.assign(document.createElement('a'), {
    href,
    textContent: linkText,
    className: 'button',
  });
  place?.append(link);
}
