import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const statics = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*${},\s]*?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** The bytes that importing a bundle reads: the entry and its static imports, without chunks that are loaded on demand. */
export function staticBytes(entry: string): number {
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file) || !existsSync(file)) return 0;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    const imported = [...source.matchAll(statics)].map(([, path = '']) => visit(join(dirname(file), path)));
    return imported.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(source));
  };
  return visit(entry);
}
