import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const folder = join(root, '.local/bundles');
const sources = [
  'functions',
  'shared',
  'infra/bundling',
  'infra/bundle.ts',
  'infra/bundle-web.ts',
  'package-lock.json',
];

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

/** Computes a hash of all inputs of the bundles. The same inputs give the same bundles. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source))))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 24);
};

/** Renames a finished folder. When another process was faster, its folder has the same content and stays. */
const store = (unfinished: string, cached: string): void => {
  try {
    renameSync(unfinished, cached);
  } catch (cause) {
    if (!existsSync(cached)) throw cause;
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/**
 * Puts the bundles into `target`: the cached ones when no source has changed, otherwise the ones that `make` builds,
 * which are then cached. Bundling takes half of the start-up time of the local stack.
 */
export async function cachedBundles(target: string, make: () => Promise<void>): Promise<void> {
  const cached = join(folder, fingerprint());
  if (existsSync(cached)) {
    cpSync(cached, target, { recursive: true });
    return;
  }
  await make();
  const unfinished = `${cached}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(target, unfinished, { recursive: true });
  store(unfinished, cached);
}
