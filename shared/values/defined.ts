/** Makes every member of `Members` that may be `undefined` optional, and removes `undefined` from its type. */
export type Defined<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<
    Members[Name],
    undefined
  >;
};

/**
 * Returns a copy of an object without the members whose value is `undefined`. Needed for optional members under
 * `exactOptionalPropertyTypes`, and for stored items and JSON responses, which cannot hold `undefined`.
 */
export function defined<const Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Defined<Members>;
}
