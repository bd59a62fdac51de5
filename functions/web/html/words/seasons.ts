/** Returns the name of a season: `Season 2`, and `Specials` for 0. */
export function seasonName(season: number): string {
  return season === 0 ? 'Specials' : `Season ${season}`;
}
