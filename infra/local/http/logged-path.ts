/**
 * What the log may show of a request's path: the route's template. Where a catch-all route answers, the path says more
 * than the template, so it is shown if there is something at it, with ids shortened (whoever has a receipt's address
 * has its rights); a path that is refused may hold anything that somebody typed.
 *
 * @param rawPath as sent, percent-encoded
 * @param template of the route that matched, such as `/titles/{slug}`
 */
export function loggedPath(rawPath: string, template: string | undefined, status: number): string {
  if (template === undefined) return '*';
  if (!template.includes('+}') || status >= 400) return template;
  return rawPath.split('/').map(shortened).join('/');
}

/** A word of an address stays, such as `the-innocence-files`; of an id its kind stays: `rcp_…`. */
function shortened(segment: string): string {
  if (/^[a-z0-9.-]{0,50}$/.test(segment)) return segment;
  const [kind = ''] = /^[a-z]{1,4}_/.exec(segment) ?? [];
  return `${kind}…`;
}
