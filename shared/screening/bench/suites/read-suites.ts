import { readFileSync } from 'node:fs';
import type { Row, Set_ } from '../sets.ts';

interface Suite {
  fill: Record<string, string[]>;
  functions: { name: string; y: 0 | 1; frames: string[] }[];
}

/**
 * The authors of the rules wrote the `own` suites. People who had never seen a rule wrote the `unseen` ones, which are
 * excluded from all training.
 */
const own = ['hate', 'self-harm', 'children', 'contact', 'other'];
const unseen = ['self-harm', 'pii', 'hate', 'abuse', 'toxicity', 'other', 'teens'];

/** Fills a frame once for each entry of its longest list. Shorter lists are repeated. */
function fill(frame: string, lists: Record<string, string[]>): string[] {
  const used = Object.keys(lists).filter((name) => frame.includes(`{${name}}`));
  const [longest = 1] = used.map((name) => lists[name]?.length ?? 1).sort((a, b) => b - a);
  return Array.from({ length: used.length === 0 ? 1 : longest }, (_, turn) =>
    used.reduce((text, name) => {
      const list = lists[name] ?? [];
      return text.replaceAll(`{${name}}`, list[turn % list.length] ?? '');
    }, frame),
  );
}

/**
 * Reads our own functional suites, in the style of HateCheck (Röttger et al. 2021): each function tests one behaviour.
 */
export function readSuites(): Set_[] {
  const files = [
    ...own.map((name) => ({ name: `own-${name}`, file: `${name}.json` })),
    ...unseen.map((name) => ({ name: `unseen-${name}`, file: `unseen/${name}.json` })),
  ];
  return files.map(({ name, file }) => {
    const suite = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Suite;
    const rows: Row[] = suite.functions.flatMap(({ name: group, y, frames }) =>
      frames
        .flatMap((frame) => fill(frame, suite.fill))
        .map((text, index) => ({ id: `${group}-${index}`, text, y, group })),
    );
    return { name, rows };
  });
}
