import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built files of a deployment: their URLs and contents. */
export interface Assets {
  /** Returns the URL path of an asset by its name. Throws for a name that was not built. */
  url: (name: string) => string;
  /** Changes when any asset changes, so that the entity tag of a cached page changes with it. */
  version: string;
  /** Returns an asset by the file name in its URL; `undefined` for an unknown one. */
  read: (file: string) => Promise<{ body: string; contentType: string } | undefined>;
}

interface Manifest {
  version: string;
  /** URL path by name. */
  names: Record<string, string>;
  files: string[];
}

const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Opens the folder that the asset build wrote. Reads the manifest immediately, and each file when it is requested.
 */
export function openAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = new Set(manifest.files);
  return {
    version: manifest.version,
    url: (name) => {
      const url = manifest.names[name];
      if (url === undefined) throw new Error(`no asset is named ${name}`);
      return url;
    },
    read: async (file) => {
      const contentType = contentTypes[file.slice(file.lastIndexOf('.') + 1)];
      if (!files.has(file) || contentType === undefined) return undefined;
      return { body: await readFile(join(folder, file), 'utf8'), contentType };
    },
  };
}
