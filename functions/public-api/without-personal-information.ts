import { isTeen } from '../../shared/people/schema.ts';
import type { Author } from './author.ts';

const inEvery = (value: unknown, strip: (text: string) => string): unknown => {
  if (typeof value === 'string') return strip(value);
  if (Array.isArray(value)) return value.map((entry) => inEvery(entry, strip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, inEvery(entry, strip)]));
};

/** What takes personal information out of every text of a content about a work of this name, loaded when somebody is a teen. */
export const strippedOf = async () => {
  const { stripPersonalInformation } = await import('../../shared/screening/strip-personal-information.ts');
  return <Content extends object>(content: Content, title?: string): Content => {
    const { evidenceUrl: _, ...texts } = content as Content & { evidenceUrl?: string };
    return inEvery(texts, (text) => stripPersonalInformation(text, title).text) as Content;
  };
};

/**
 * A teen's content without personal information in any of its texts; the raw ones are kept nowhere. The name of the
 * work (`title`) stays. A link that should prove something is left out, because what would remain of it is no link.
 */
export const withoutPersonalInformation = async <Content extends object>(
  content: Content,
  person: Author,
  year: number,
  title?: string,
): Promise<Content> => {
  return isTeen(person, year) ? (await strippedOf())(content, title) : content;
};
