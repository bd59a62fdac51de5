import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When and how long each file of a folder is: cheap to ask again and again. Undefined while the folder is replaced. */
export function traceOf(folder: string): string | undefined {
  return eachFile(folder, (path) => {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  });
}

/** What each file of a folder holds. Undefined while the folder is replaced. */
export function contentOf(folder: string): string | undefined {
  return eachFile(folder, (path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
}

function eachFile(folder: string, state: (path: string) => string): string | undefined {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => `${path} ${state(path)}`)
      .join('\n');
  } catch {
    return undefined;
  }
}
