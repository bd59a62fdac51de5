/** Writes a failure as one JSON line: names and codes only, because messages may quote what somebody submitted. */
export const reportFailure = (code: string, cause: unknown): void => {
  const error = cause instanceof Error ? cause : undefined;
  const frames = error?.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  console.error(
    JSON.stringify({
      level: 'ERROR',
      code,
      error: error?.name ?? typeof cause,
      at: frames?.slice(0, 6).map((line) => line.trim()),
    }),
  );
};
