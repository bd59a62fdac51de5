/**
 * Returns a required setting of the function's environment.
 * @throws when it is missing or empty; the error names it
 */
export function setting(environment: Record<string, string | undefined>, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`The environment has no ${name}`);
  return value;
}
