import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const statics = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*${},\s]*?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** Bytes that importing a bundle reads: the entry and what it imports, without the chunks that wait for a request. */
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
