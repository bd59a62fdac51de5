/** The members of `Members`; those that may be undefined are optional, and never undefined where they are. */
export type Defined<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<
    Members[Name],
    undefined
  >;
};

/**
 * A copy of an object without the members whose value is `undefined`, for types whose optional members may be absent and
 * not undefined (`exactOptionalPropertyTypes`), and for stored items and answers, where `undefined` has no place.
 */
export function defined<const Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Defined<Members>;
}
