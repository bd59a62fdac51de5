import { compileRule, type Rule } from './filter-rule.ts';

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A leaf matches when one of its rules does; a list in the event when one of its elements does. */
function leaf(rules: Rule[]): Test {
  return (value) => {
    const present = value !== undefined && !isRecord(value);
    const values = Array.isArray(value) ? value : [present ? value : undefined];
    return rules.some((rule) =>
      rule.absent ? !present : values.some((one) => one !== undefined && rule.test(one)),
    );
  };
}

function branch(pattern: Record<string, unknown>): Test {
  const tests = Object.entries(pattern).map(([name, part]): Test => {
    if (name === '$or') {
      if (!Array.isArray(part) || part.length < 2) throw new TypeError('$or takes a list of patterns');
      const alternatives = part.map(node);
      return (value) => alternatives.some((test) => test(value));
    }
    const test = node(part);
    return (value) => test(isRecord(value) ? value[name] : undefined);
  });
  return (value) =>
    Array.isArray(value)
      ? value.some((one) => tests.every((test) => test(one)))
      : tests.every((test) => test(value));
}

function node(part: unknown): Test {
  if (Array.isArray(part)) return leaf(part.map(compileRule));
  if (isRecord(part)) return branch(part);
  throw new TypeError(`a filter pattern holds lists of rules, not ${JSON.stringify(part)}`);
}

/**
 * Compiles an event filter pattern of a Lambda event source mapping, given as JSON text, to a test. Rules are those
 * of the developer guide's 'Lambda event filtering' and of Amazon EventBridge's comparison operators.
 * @throws TypeError for an operator it does not know, SyntaxError for text that is no JSON.
 */
export function compilePattern(text: string): (event: unknown) => boolean {
  const pattern: unknown = JSON.parse(text);
  if (!isRecord(pattern)) throw new TypeError('a filter pattern is an object');
  return branch(pattern);
}

/**
 * The same for queue messages: a pattern with structure below `body` looks into a JSON body, any other at its text.
 * A message whose body does not have the pattern's format does not match.
 */
export function compileMessagePattern(text: string): (message: { body: string }) => boolean {
  const test = compilePattern(text);
  const looksInside = isRecord((JSON.parse(text) as { body?: unknown }).body);
  return (message) => {
    if (!looksInside) return test(message);
    try {
      return test({ ...message, body: JSON.parse(message.body) });
    } catch {
      return false;
    }
  };
}
