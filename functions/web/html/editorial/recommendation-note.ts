const slugIn = (choice: unknown): string =>
  typeof choice === 'string' ? choice : String((choice as { slug?: unknown } | undefined)?.slug ?? '');

/** Returns the slugs of the titles that a form recommends, in their order. */
export function chosenSlugs(choices: readonly unknown[]): string[] {
  return choices.map(slugIn);
}

/**
 * Returns what the form says beside a recommended title that the page does not show; `undefined` for any other. `unknown`
 * has the slugs that no title has.
 */
export function recommendationNote(
  slugs: readonly string[],
  at: number,
  page: string,
  unknown: ReadonlySet<string>,
): string | undefined {
  const slug = slugs[at] ?? '';
  if (slug === page) return 'This is the title itself. The page leaves it out.';
  if (slugs.indexOf(slug) < at) return 'It is listed above already. The page shows it once.';
  return unknown.has(slug)
    ? 'No title has this address yet. The page shows it once there is one.'
    : undefined;
}

/** Returns why a title that was found cannot be recommended; `undefined` when it can. */
export function notRecommendable(slug: string, slugs: readonly string[], page: string): string | undefined {
  if (slug === page) return 'This is the title itself.';
  return slugs.includes(slug) ? 'It is in the list already.' : undefined;
}
