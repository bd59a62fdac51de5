/** Creates a parser for a whole number from 1 to `max`. It throws a RangeError that states the range. */
export function wholeNumberTo(max: number) {
  return (given: string): number => {
    const number = Number(given);
    if (/^\d+$/.test(given) && number >= 1 && number <= max) return number;
    throw new RangeError(`it should be a whole number from 1 to ${max.toLocaleString('en')}`);
  };
}

/** Builds an optional text option. */
export function optionalText(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, optional: true, brief, placeholder } as const;
}

/** Builds a required text option. */
export function requiredText(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, placeholder } as const;
}
