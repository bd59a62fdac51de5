import { UsageError } from './errors.ts';

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
};

/** Reads the file or folder at the path that an option gave. @throws UsageError when there is no such file or folder */
export function readGiven<Content>(option: string, path: string, read: (path: string) => Content): Content {
  try {
    return read(path);
  } catch (cause) {
    const fault = cause instanceof Error && 'code' in cause ? faults[String(cause.code)] : undefined;
    if (fault === undefined) throw cause;
    throw new UsageError(
      `${option}: ${path} ${fault}`,
      'Check the path; it is relative to the folder in which the command was started',
      { cause },
    );
  }
}
