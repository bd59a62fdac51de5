/** One rule of a leaf: tests a present value, or requires that there is none (`absent`). */
export interface Rule {
  absent: boolean;
  test(value: unknown): boolean;
}

type Operand = Record<string, unknown>;

const fold = (value: unknown): string => String(value).toLowerCase();

const text =
  (test: (value: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && test(value);

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function numeric(operand: unknown): Rule['test'] {
  if (!Array.isArray(operand) || operand.length === 0 || operand.length % 2 !== 0) {
    throw new TypeError('numeric takes pairs of an operator and a number');
  }
  const tests = Array.from({ length: operand.length / 2 }, (_, pair) => {
    const compare = comparisons[String(operand[2 * pair])];
    const bound: unknown = operand[2 * pair + 1];
    if (!compare || typeof bound !== 'number')
      throw new TypeError('numeric takes pairs of an operator and a number');
    return (value: number) => compare(value, bound);
  });
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}

function wildcard(operand: unknown): Rule['test'] {
  const parts = String(operand)
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('.*')}$`, 's');
  return text((value) => expression.test(value));
}

function affix(operand: unknown, find: (value: string, expected: string) => boolean): Rule['test'] {
  if (typeof operand === 'string') return text((value) => find(value, operand));
  const folded = (operand as Operand | null)?.['equals-ignore-case'];
  if (typeof folded !== 'string') throw new TypeError('prefix and suffix take a string');
  return text((value) => find(fold(value), fold(folded)));
}

function anythingBut(operand: unknown): Rule['test'] {
  if (typeof operand === 'object' && operand !== null && !Array.isArray(operand)) {
    const [[name, expected] = ['', undefined]] = Object.entries(operand);
    const tests = (Array.isArray(expected) ? expected : [expected]).map((one: unknown) =>
      operator(name, one),
    );
    return (value) => !tests.some((test) => test(value));
  }
  const excluded: unknown[] = Array.isArray(operand) ? operand : [operand];
  return (value) => !excluded.includes(value);
}

function operator(name: string, operand: unknown): Rule['test'] {
  if (name === 'prefix') return affix(operand, (value, expected) => value.startsWith(expected));
  if (name === 'suffix') return affix(operand, (value, expected) => value.endsWith(expected));
  if (name === 'equals-ignore-case') return text((value) => fold(value) === fold(operand));
  if (name === 'anything-but') return anythingBut(operand);
  if (name === 'numeric') return numeric(operand);
  if (name === 'wildcard') return wildcard(operand);
  throw new TypeError(`unknown filter operator ${name}`);
}

/** Compiles one rule: a plain value, or an object with one operator. @throws TypeError for an unknown operator. */
export function compileRule(rule: unknown): Rule {
  if (typeof rule !== 'object' || rule === null) return { absent: false, test: (value) => value === rule };
  const entries = Object.entries(rule);
  const [[name, operand] = ['', undefined]] = entries;
  if (entries.length !== 1) throw new TypeError('a filter rule should have one operator');
  if (name === 'exists') return { absent: operand === false, test: () => operand === true };
  return { absent: false, test: operator(name, operand) };
}
