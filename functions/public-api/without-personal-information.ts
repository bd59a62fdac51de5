import { isTeen, type Person } from '../../shared/people/schema.ts';
import { unreadText } from '../../shared/screening/unread-text.ts';
import { stripInTime } from './strip-in-time.ts';

/** Loads the detectors with a teen's first text, and warms them up once. */
const loadStripping = async () => {
  const { stripPersonalInformation, warmUpStripping } = await import(
    '../../shared/screening/strip-personal-information.ts'
  );
  warmUpStripping();
  return stripPersonalInformation;
};
let stripping: ReturnType<typeof loadStripping> | undefined;

/**
 * Returns a function that removes personal information from every text of some content. It is loaded for teens only.
 */
export async function strippedOf() {
  stripping ??= loadStripping();
  const stripPersonalInformation = await stripping;
  return <Content extends object>(content: Content, title?: string): Content => {
    const { evidenceUrl: _, ...texts } = content as Content & { evidenceUrl?: string };
    return stripInTime(texts as Content, (text) => stripPersonalInformation(text, title).text, unreadText);
  };
}

/**
 * Returns a teen's content without personal information in any of its texts; the original texts are not stored. The name
 * of the work (`title`) is kept. The URL of the evidence is always left out, because a stripped URL would not work. A
 * text that cannot be checked in time is completely replaced.
 */
export async function withoutPersonalInformation<Content extends object>(
  content: Content,
  person: Person,
  year: number,
  title?: string,
): Promise<Content> {
  return isTeen(person, year) ? (await strippedOf())(content, title) : content;
}
