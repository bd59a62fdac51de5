/**
 * The path to show in the log. It is the route's template, except for a catch-all route with a successful response: there
 * it is the path itself with ids shortened, because an id may be a secret. The path of a request that failed is not
 * logged, because it may contain anything that somebody typed.
 *
 * @param rawPath as sent, percent-encoded
 * @param template of the route that matched, such as `/notes/{id}`
 */
export function loggedPath(rawPath: string, template: string | undefined, status: number): string {
  if (template === undefined) return '*';
  if (!template.includes('+}') || status >= 400) return template;
  return rawPath.split('/').map(shortened).join('/');
}

/** Leaves words such as `meeting-notes` unchanged, and reduces an id to its prefix: `note_…`. */
function shortened(segment: string): string {
  if (/^[a-z0-9.-]{0,50}$/.test(segment)) return segment;
  const [kind = ''] = /^[a-z]{1,4}_/.exec(segment) ?? [];
  return `${kind}…`;
}
