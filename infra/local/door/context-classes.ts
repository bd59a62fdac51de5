import type { PolicyStatement } from '../contracts.ts';
import type { Requirement } from './requirement.ts';

type Test = (value: string) => boolean;

/** The operators whose answer follows from which of their patterns are like a value. */
const likePattern = /^(ForAllValues:|ForAnyValue:)?String(Not)?Like$/;

/**
 * Tells calls apart only as far as a caller's policies do: two whose leading keys are like the same patterns get the same
 * verdict, so that a table's many keys need few simulations. Where a condition compares in another way, or with a policy
 * variable, the values themselves tell them apart.
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
