import { isTeen, type Person } from '../../shared/people/schema.ts';
import { unreadText } from '../../shared/screening/unread-text.ts';
import { stripInTime } from './strip-in-time.ts';

/** What takes personal information out of every text of a content about a work of this name, loaded when somebody is a teen. */
export async function strippedOf() {
  const { stripPersonalInformation } = await import('../../shared/screening/strip-personal-information.ts');
  return <Content extends object>(content: Content, title?: string): Content => {
    const { evidenceUrl: _, ...texts } = content as Content & { evidenceUrl?: string };
    return stripInTime(texts as Content, (text) => stripPersonalInformation(text, title).text, unreadText);
  };
}

/**
 * A teen's content without personal information in any of its texts; the raw ones are kept nowhere. The name of the
 * work (`title`) stays. A link that should prove something is left out, because what would remain of it is no link. A
 * text that cannot be looked through in time is withheld as a whole.
 */
export async function withoutPersonalInformation<Content extends object>(
  content: Content,
  person: Person,
  year: number,
  title?: string,
): Promise<Content> {
  return isTeen(person, year) ? (await strippedOf())(content, title) : content;
}
