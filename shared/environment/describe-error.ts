/** What may be said of an error: nothing that its thrower could have taken from a request. */
export interface DescribedError {
  /** Its class; the type of what was thrown where that is no error. */
  name: string;
  /** Such as Node's `ECONNREFUSED`. */
  code: string | undefined;
  /** Where it was made: file, line and column. */
  location: string | undefined;
  /** At most six places, without the message. */
  stack: string | undefined;
  cause: DescribedError | undefined;
}

/** The file, line and column that a line of a stack names; other lines of a message do not look like it. */
function placeIn(line: string): string | undefined {
  const text = line.trim();
  if (!text.startsWith('at ')) return undefined;
  const place = text.endsWith(')') ? text.slice(text.lastIndexOf('(') + 1, -1) : text.slice(3);
  const [column, row] = place.split(':').reverse();
  const isNumbered = [row, column].every((part) => /^\d+$/.test(part ?? ''));
  const namesFile = ['/', 'file://', 'node:'].some((start) => place.startsWith(start));
  return isNumbered && namesFile && !place.includes(' ') ? place : undefined;
}

const deepest = 5;
const nothing = { code: undefined, location: undefined, stack: undefined, cause: undefined };

/** An identifier that a thrower chose; anything else may be a text. */
const identifier = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z_][\w.]{0,79}$/.test(value) ? value : undefined;

function framesOf({ stack = '', message }: Error): string[] {
  // What follows the message: its own lines may look like places.
  const at = stack.indexOf(message);
  const lines = stack.slice(at < 0 ? 0 : at + message.length).split('\n');
  return lines.filter((line) => placeIn(line) !== undefined).slice(0, 6);
}

/** An error with its causes, as names, codes and places. */
export function describeError(error: unknown, depth = 1): DescribedError {
  if (!(error instanceof Error)) return { ...nothing, name: typeof error };
  const code = identifier('code' in error ? error.code : undefined);
  const frames = framesOf(error);
  const location = placeIn(frames[0] ?? '');
  const inner: unknown = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  return {
    name: identifier(error.name) ?? 'Error',
    code,
    location,
    stack: frames.length === 0 ? undefined : frames.map((line) => line.trim()).join('\n'),
    cause: inner === undefined || depth === deepest ? undefined : describeError(inner, depth + 1),
  };
}
