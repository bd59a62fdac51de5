/** Says something in an island's place, with a way on if there is one. */
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
