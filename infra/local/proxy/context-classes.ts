import type { PolicyStatement } from '../contracts.ts';
import type { Requirement } from './requirement.ts';

type Test = (value: string) => boolean;

/** Operators whose result depends only on which of their patterns match the value. */
const likePattern = /^(ForAllValues:|ForAnyValue:)?String(Not)?Like$/;

/**
 * Returns a cache key for the context of a call. Values that match the same `StringLike` patterns get the same key, so
 * that a table's many leading keys need few simulations. For other operators, and patterns with policy variables, the
 * cache key contains the values themselves.
 */
export function contextClasses(
  statements: readonly PolicyStatement[],
): (context: Requirement['context']) => string {
  const tests = new Map<string, Test[] | 'exact'>();
  for (const { Condition = {} } of statements)
    for (const [operator, keys] of Object.entries(Condition))
      for (const [key, patterns] of Object.entries(keys)) {
        const name = key.toLowerCase();
        const texts = [patterns].flat();
        const known = tests.get(name) ?? [];
        const like = likePattern.test(operator) && !texts.some((text) => text.includes('${'));
        tests.set(name, like && known !== 'exact' ? [...known, ...texts.map(likeTest)] : 'exact');
      }
  return (context) =>
    JSON.stringify(
      Object.entries(context).map(([key, values]) => {
        const known = tests.get(key.toLowerCase());
        if (known === undefined || known === 'exact') return [key, values];
        const classes = [values].flat().map((value) => known.map((test) => (test(value) ? 1 : 0)).join(''));
        return [key, [...new Set(classes)].sort()];
      }),
    );
}

function likeTest(pattern: string): Test {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  return (value) => whole.test(value);
}
