import { reportFailure } from '../../shared/environment/report-failure.ts';
import { timeLimit } from '../../shared/environment/time-limit.ts';

/**
 * The processor time for all texts of a request, in milliseconds. The slowest known text of 5,000 characters takes a
 * fifth of it.
 */
const milliseconds = 250;
/**
 * Texts of at most this many characters are stripped without the time limit, and replaced only if stripping throws. They
 * are names or choices, which cost little time and would be useless if replaced.
 */
const short = 200;

const inEvery = (value: unknown, strip: (text: string) => string): unknown => {
  if (typeof value === 'string') return strip(value);
  if (Array.isArray(value)) return value.map((entry) => inEvery(entry, strip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, inEvery(entry, strip)]));
};

/**
 * Returns the content with `strip` applied to every text. A text that cannot be stripped before the shared time limit
 * ends, or for which `strip` throws, is completely replaced by `unread`, so that nothing of it is stored. Screening
 * then holds the submission for a person.
 */
export function stripInTime<Content extends object>(
  content: Content,
  strip: (text: string) => string,
  unread: string,
): Content {
  const limited = timeLimit(milliseconds);
  const stripped = (text: string): string => {
    try {
      return text.length <= short ? strip(text) : limited(() => strip(text));
    } catch (cause) {
      reportFailure('strip-failed', cause);
      return unread;
    }
  };
  return inEvery(content, stripped) as Content;
}
