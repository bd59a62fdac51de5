import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The modification time and size of each file: cheap enough for polling. Undefined while the folder is being replaced. */
export function fileStatsOf(folder: string): string | undefined {
  return eachFile(folder, (path) => {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  });
}

/** A hash of each file. Undefined while the folder is being replaced. */
export function contentHashesOf(folder: string): string | undefined {
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
