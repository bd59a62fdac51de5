/**
 * Slugs that no new title can have, because another page is at the address that the title would have: `/editorial/titles/new`
 * adds a title. A test derives them from the routes.
 */
const reservedSlugs: readonly string[] = ['new'];

/** Returns why a new title cannot have a slug; `undefined` when it can. */
export function reservedSlugFault(slug: string): string | undefined {
  return reservedSlugs.includes(slug)
    ? "is the address of another page, which would hide the title in the editors' room: choose another one, such as " +
        `${slug}-film`
    : undefined;
}
