import { reportFailure } from '../../shared/environment/report-failure.ts';
import { timeLimit } from '../../shared/environment/time-limit.ts';

/** Of the processor's time, for all texts of a request together: the dearest text of 5,000 characters takes a fifth of it. */
const milliseconds = 250;
/** Names of fields and choices: so short that they cost little, and of no use when they are replaced. */
const short = 200;

const inEvery = (value: unknown, strip: (text: string) => string): unknown => {
  if (typeof value === 'string') return strip(value);
  if (Array.isArray(value)) return value.map((entry) => inEvery(entry, strip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, inEvery(entry, strip)]));
};

/**
 * The same content with every text stripped. A text that is not looked through in time, or at which `strip` throws, is
 * replaced by `unread` as a whole, so that nothing of it is kept; screening then holds the submission for people.
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
