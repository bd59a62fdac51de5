/** Gives the page another heading and name, when it turned out to be about something else. */
export function retitle(heading: string): void {
  document.title = `${heading} | Nightlight`;
  const place = document.querySelector('h1');
  if (place) place.textContent = heading;
}
