import { compileRule, type Rule } from './filter-rule.ts';

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A leaf matches when any of its rules matches. A list in the event matches when any of its elements does. */
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
  throw new TypeError(`a filter pattern should contain lists of rules, not ${JSON.stringify(part)}`);
}

/**
 * Compiles an event filter pattern of a Lambda event source mapping, given as JSON text, to a predicate. Sources: Lambda
 * developer guide, 'Lambda event filtering', and EventBridge's comparison operators.
 * @throws TypeError for an unknown operator, SyntaxError for text that is not JSON
 */
export function compilePattern(text: string): (event: unknown) => boolean {
  const pattern: unknown = JSON.parse(text);
  if (!isRecord(pattern)) throw new TypeError('a filter pattern should be an object');
  return branch(pattern);
}

/**
 * Compiles a filter pattern for queue messages. When the pattern's `body` is an object, the message body is parsed as JSON,
 * and a body that is not JSON does not match. Otherwise the body is matched as text.
 */
export function compileMessagePattern(text: string): (message: { body: string }) => boolean {
  const test = compilePattern(text);
  const parsesBody = isRecord((JSON.parse(text) as { body?: unknown }).body);
  return (message) => {
    if (!parsesBody) return test(message);
    try {
      return test({ ...message, body: JSON.parse(message.body) });
    } catch {
      return false;
    }
  };
}
