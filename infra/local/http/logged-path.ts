/**
 * What the log may show of a request's path: the route's template. Where a catch-all route answers, the path says more
 * than the template, so it is shown if it was found, with ids shortened, because an id may be all that somebody needs
 * to act in another's name. A path that is refused may hold anything that somebody typed.
 *
 * @param rawPath as sent, percent-encoded
 * @param template of the route that matched, such as `/notes/{id}`
 */
export function loggedPath(rawPath: string, template: string | undefined, status: number): string {
  if (template === undefined) return '*';
  if (!template.includes('+}') || status >= 400) return template;
  return rawPath.split('/').map(shortened).join('/');
}

/** A word of an address stays, such as `meeting-notes`; of an id its prefix stays: `note_…`. */
function shortened(segment: string): string {
  if (/^[a-z0-9.-]{0,50}$/.test(segment)) return segment;
  const [kind = ''] = /^[a-z]{1,4}_/.exec(segment) ?? [];
  return `${kind}…`;
}
