export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Properties = Record<string, unknown>;

/**
 * Typed access to one resource's resolved properties.
 * @param where names the resource in error messages
 */
export function reader(where: string, properties: Properties) {
  const fail = (key: string, expected: string): never => {
    throw new Error(`${where}: property ${key} should be ${expected}`);
  };
  return {
    has: (key: string): boolean => properties[key] !== undefined,
    text: (key: string, fallback?: string): string => {
      const value = properties[key] ?? fallback;
      return typeof value === 'string' ? value : fail(key, 'a string');
    },
    number: (key: string, fallback?: number): number => {
      const value = properties[key] ?? fallback;
      const number = typeof value === 'string' && value !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : fail(key, 'a number');
    },
    flag: (key: string, fallback: boolean): boolean => {
      const value = properties[key] ?? fallback;
      return value === true || value === 'true';
    },
    record: (key: string): Properties => {
      const value = properties[key] ?? {};
      return isRecord(value) ? value : fail(key, 'an object');
    },
    records: (key: string): Properties[] => {
      const value = properties[key] ?? [];
      return Array.isArray(value) && value.every(isRecord) ? value : fail(key, 'a list of objects');
    },
    texts: (key: string): string[] => {
      const value = properties[key] ?? [];
      const isTexts = (list: unknown[]): list is string[] => list.every((item) => typeof item === 'string');
      return Array.isArray(value) && isTexts(value) ? value : fail(key, 'a list of strings');
    },
  };
}

export type Reader = ReturnType<typeof reader>;
