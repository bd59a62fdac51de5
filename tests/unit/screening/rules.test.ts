import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { patternsOf, type UntriggeredRules } from '../../../shared/screening/rules/rule.ts';
import { longPatterns } from './long-patterns.ts';

type Examples = Record<string, { finds: string[]; spares: string[] }>;

const folder = new URL('../../../shared/screening/rules/', import.meta.url).pathname;

const isRules = (value: unknown): value is UntriggeredRules =>
  typeof value === 'object' && value !== null && 'analyzer' in value && 'rules' in value;

const allRules = (
  await Promise.all(
    globSync('{*,spanish/*}.ts', { cwd: folder }).map(async (file) =>
      Object.values(await import(`${folder}${file}`))
        .filter(isRules)
        .map((rules) => [file.replace('.ts', ''), rules] as const),
    ),
  )
).flat();

const examplesOf = (name: string): Examples =>
  JSON.parse(readFileSync(`${folder}examples/${name}.json`, 'utf8')) as Examples;

/** Returns the rules by which an analyzer finds something in a text. An analyzer may leave out the name of a rule. */
async function rulesFound(name: string, text: string): Promise<string[]> {
  const analyzer = defaultAnalyzers.find((one) => one.name === name);
  const context = { audience: 'adult', field: 'text' } as const;
  const findings = await analyzer?.examine(readDocument(text), context);
  return findings?.map(({ category, detail }) => detail?.rule ?? category) ?? [];
}

describe.each(allRules)('the rules of %s', (name, rules) => {
  const examples = examplesOf(name);
  const { read = (sentence) => sentence } = rules;
  /** What a rule may be matched against: the sentences of a text, or all of it, as written and without disguises. */
  const partsOf = (text: string) => {
    const document = readDocument(text);
    return [document, document.plain].flatMap(({ sentences, folded }) => [
      ...sentences.map((sentence) => read(sentence.text)),
      folded.text,
    ]);
  };

  it('all have examples, and no others have', () => {
    expect(Object.keys(examples)).toEqual(rules.rules.map(({ rule }) => rule));
  });

  it.each(rules.rules)('$rule: each example is found or spared', async ({ rule }) => {
    const { finds = [], spares = [] } = examples[rule] ?? {};
    const found: string[] = [];
    for (const text of [...finds, ...spares])
      if ((await rulesFound(rules.analyzer, text)).includes(rule)) found.push(text);
    expect(found).toEqual(finds);
    expect(spares.length).toBeGreaterThan(0);
  });

  it.each(rules.rules)('$rule: each phrase is found in an example', (rule) => {
    const parts = examples[rule.rule]?.finds.flatMap(partsOf) ?? [];
    const unused = rule.phrases.filter((phrase) => {
      const [pattern] = patternsOf({ ...rules, rules: [{ ...rule, phrases: [phrase] }] });
      return !parts.some((part) => pattern?.pattern.test(part));
    });
    expect(unused).toEqual([]);
  });

  it('have no phrase of more than 160 characters', () => {
    const phrases = rules.rules.flatMap(({ phrases, unless = [] }) => [...phrases, ...unless]);
    const entries = Object.values(rules.sets).flatMap((set) =>
      set instanceof RegExp ? [set.source] : set.split(/\s+/),
    );
    expect([...phrases, ...entries].filter((one) => one.length > 160)).toEqual([]);
  });
});

describe('the source of screening', () => {
  it('has no pattern of more than 160 characters', () => {
    expect(longPatterns()).toEqual([]);
  });

  const part = `(?:${'a|'.repeat(50)}b)`;
  it.each([
    ['a regular expression', `const x = /${part}${part}/;`],
    ['a template', `const a = '${part}'; const x = new RegExp(\`\${a}|\${a}\`);`],
    ['added strings', `const x = new RegExp('${part}' + '${part}');`],
    ['joined strings', `const x = new RegExp(['${part}', '${part}'].join(''));`],
    ['the source of another pattern', `const a = /${part}/; const x = new RegExp(a.source + a.source);`],
  ])('is measured in %s', (_, text) => {
    expect(longPatterns(new Map([['shared/screening/x.ts', text]]))).not.toEqual([]);
  });

  it('may contain long lists of words', () => {
    const text = `const x = '${'word kill[s|ed] '.repeat(20)}';`;
    expect(longPatterns(new Map([['shared/screening/x.ts', text]]))).toEqual([]);
  });
});
