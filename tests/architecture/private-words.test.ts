import { describe, expect, it } from 'vitest';
import { privateWordsIn } from './private-words.ts';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

const modules = [...readSourceFiles()].map(([path, text]) => readModule(path, text));

/** Returns the names in a module that contain a private word. */
const namesIn = (path: string, text = ''): string[] =>
  privateWordsIn(readModule(path, text)).map((fault) => /: ([^;]+);/.exec(fault)?.[1] ?? fault);

describe('private words', () => {
  it('are not used in any identifier or file name', () => {
    expect(modules.flatMap(privateWordsIn)).toEqual([]);
  });

  it.each([
    'const ruling = 1;',
    'interface RulingRequest {}',
    'class Desk { #judge() {} }',
    'const { kept } = {} as any;',
    'const answer = { told: 1 };',
    'const mostBytes = 4;',
    'function paceWrite() {}',
    'type ReportMark = string;',
    'const settledAfterMs = 1;',
  ])('are found in %j', (text) => {
    expect(namesIn('shared/moderation/any.ts', text)).toHaveLength(1);
  });

  it('are found in a file name', () => {
    expect(namesIn('shared/moderation/ruling-rules.ts')).toEqual(['ruling-rules']);
  });

  it.each([
    'await Promise.allSettled([]);',
    'const mostHelpful = 1;',
    'export const keptToProtectOthers = 1;',
    "const says = 'A mark that was kept.';",
  ])('are not found in %j', (text) => {
    expect(namesIn('shared/moderation/any.ts', text)).toEqual([]);
  });

  it('do not include `subject` in code about tokens', () => {
    expect(namesIn('infra/local/any.ts', 'const subjectId = 1;')).toEqual([]);
    expect(namesIn('shared/moderation/any.ts', 'const subjectOf = 1;')).toEqual(['subjectOf']);
  });
});
