/** Changes the heading and the title of the page. */
export function setPageHeading(heading: string): void {
  document.title = `${heading} | Nightlight`;
  const place = document.querySelector('h1');
  if (place) place.textContent = heading;
}
