/** A required setting of the function's environment; missing ones stop the start, by name. */
export function setting(environment: Record<string, string | undefined>, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`The environment has no ${name}`);
  return value;
}
