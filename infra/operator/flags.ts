/** A whole number from 1 to `most`, as an option gives it. @throws RangeError saying what it takes instead */
export function wholeNumberTo(max: number) {
  return (given: string): number => {
    const number = Number(given);
    if (/^\d+$/.test(given) && number >= 1 && number <= max) return number;
    throw new RangeError(`it takes a whole number from 1 to ${max.toLocaleString('en')}`);
  };
}

/** An option with a text, which may be left out. */
export function optionalText(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, optional: true, brief, placeholder } as const;
}

/** An option with a text that must be given. */
export function requiredText(brief: string, placeholder: string) {
  return { kind: 'parsed', parse: String, brief, placeholder } as const;
}
