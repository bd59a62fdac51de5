/**
 * Writes a failure as one JSON line: names and codes only, because messages may quote what somebody submitted. `detail`
 * tells which part of the house failed, in words of our own. Without a cause (`undefined`) the line says the code alone.
 */
export const reportFailure = (
  code: string,
  cause: unknown,
  detail: Readonly<Record<string, string>> = {},
): void => {
  const error = cause instanceof Error ? cause : undefined;
  const { stack = '', message = '' } = error ?? {};
  // What follows the message: its own lines may look like places.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  console.error(
    JSON.stringify({
      level: 'ERROR',
      code,
      ...detail,
      ...(cause === undefined
        ? {}
        : {
            error: error?.name ?? typeof cause,
            ...(error?.cause instanceof Error ? { cause: error.cause.name } : {}),
            at: frames
              .filter((line) => /^\s+at /.test(line))
              .slice(0, 6)
              .map((line) => line.trim()),
          }),
    }),
  );
};
