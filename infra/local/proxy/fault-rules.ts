const kinds = [
  'throttle',
  'transaction-conflict',
  'server-error',
  'drop-request',
  'drop-response',
  'delay',
  'duplicate-message',
  'delay-message',
  'reorder-messages',
  'expired-iterator',
  'crash',
] as const;

export type FaultKind = (typeof kinds)[number];

export interface FaultRule {
  /**
   * An absent field matches everything. A trailing `*` matches any ending. `body` matches when the request body contains
   * it, such as an item's key; S3, SNS and STS calls have no `body`.
   */
  match: { service?: string; action?: string; functionId?: string; body?: string };
  kind: FaultKind;
  /** Probability per call, or per message for message faults. */
  rate: number;
  /** How many times the rule applies. Absent: unlimited. */
  times?: number;
  /** Length of a delay in milliseconds. For messages it is rounded up to whole seconds. */
  ms?: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 0);

function problemOf(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'is not an object';
  const { match = {}, kind, rate, times, ms, ...unknown } = rule;
  const extra = Object.keys(unknown)[0];
  if (extra) return `has the unknown field ${extra}`;
  if (!kinds.includes(kind as FaultKind)) return `has no kind among ${kinds.join(', ')}`;
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) return 'has no rate between 0 and 1';
  if (!isCount(times) || !isCount(ms)) return 'has times or ms that is not a whole number';
  if (!isRecord(match)) return 'has a match that is not an object';
  for (const [name, value] of Object.entries(match)) {
    if (!['service', 'action', 'functionId', 'body'].includes(name))
      return `matches on the unknown field ${name}`;
    if (typeof value !== 'string') return `matches ${name} with a value that is not a string`;
  }
  return undefined;
}

/** Validates untrusted rules. @throws TypeError that names the first invalid rule. */
export function parseFaultRules(value: unknown): FaultRule[] {
  if (!Array.isArray(value)) throw new TypeError('fault rules should be a list');
  return value.map((rule, index) => {
    const problem = problemOf(rule);
    if (problem) throw new TypeError(`fault rule ${index} ${problem}`);
    return { ...rule, match: rule.match ?? {} } as FaultRule;
  });
}
