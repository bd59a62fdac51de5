import data from './help-lines.json' with { type: 'json' };

/** What somebody needs help with: their own distress, or being hurt by somebody. */
export type Need = 'distress' | 'abuse';

/** A help line: its country (ISO 3166-1), how to reach it, and the site on which its publisher gives the number. */
export interface HelpLine {
  readonly country: string;
  readonly name: string;
  readonly needs: readonly Need[];
  readonly phone: string;
  /** The number for text messages. */
  readonly text?: string;
  readonly source: string;
}

const lines = data.lines as readonly HelpLine[];

/** Returns the help lines for a need, those of one country, if any, apart from those of all others. */
export function helpLinesFor(
  need: Need,
  country?: string,
): { near: readonly HelpLine[]; elsewhere: readonly HelpLine[] } {
  const suitable = lines.filter(({ needs }) => needs.includes(need));
  return {
    near: suitable.filter((line) => line.country === country),
    elsewhere: suitable.filter((line) => line.country !== country),
  };
}

const language = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i;

/**
 * Returns the first country that a list of languages names, such as GB for `fr, en-GB;q=0.8` (RFC 9110, Accept-Language);
 * `undefined` when none does.
 */
export function countryOfLanguages(languages: string): string | undefined {
  for (const each of languages.slice(0, 500).split(',')) {
    const country = language.exec(each)?.[1];
    if (country !== undefined) return country.toUpperCase();
  }
  return undefined;
}
