/** What may be logged about an error. It contains no text that could come from a request. */
export interface DescribedError {
  /** The error's class, or the type of the thrown value when it is not an `Error`. */
  name: string;
  /** The error's code, such as Node's `ECONNREFUSED`. */
  code: string | undefined;
  /** Where the error was created: file, line and column. */
  location: string | undefined;
  /** At most six stack frames, without the message. */
  stack: string | undefined;
  cause: DescribedError | undefined;
}

/** Returns the file, line and column of a stack frame, or `undefined` when the line is not a stack frame. */
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

/** Returns the value if it is an identifier, otherwise `undefined`: anything else could be submitted text. */
const identifier = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z_][\w.]{0,79}$/.test(value) ? value : undefined;

function framesOf({ stack = '', message }: Error): string[] {
  // Skips the message, because lines of a message can look like stack frames.
  const at = stack.indexOf(message);
  const lines = stack.slice(at < 0 ? 0 : at + message.length).split('\n');
  return lines.filter((line) => placeIn(line) !== undefined).slice(0, 6);
}

/** Describes an error and its causes, at most five levels deep, by their names, codes and stack frames. */
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
