import { type FaultKind, type FaultRule, parseFaultRules } from './fault-rules.ts';
import { seededRandom } from './random.ts';

/** What a rule is matched against. */
export interface FaultTarget {
  service: string;
  /** `dynamodb:PutItem` */
  action: string;
  functionId?: string | undefined;
  /** What is sent, where it is JSON. */
  body?: string | undefined;
  /** Only rules that name its function apply. */
  spared?: boolean;
}

interface ArmedRule extends FaultRule {
  left: number;
  random: () => number;
}

const fits = (pattern: string | undefined, value: string | undefined): boolean => {
  if (pattern === undefined) return true;
  if (value === undefined) return false;
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
};

/** The faults in force. Every rule draws from its own generator, so that adding one does not change the others. */
export class Faults {
  #rules: ArmedRule[] = [];
  #seed: number;
  readonly #injected = new Map<FaultKind, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Replaces the rules; throws a TypeError that names what is wrong with them. The counts go on. */
  set(rules: unknown, seed: number = this.#seed): void {
    const parsed = parseFaultRules(rules);
    this.#seed = seed;
    this.#rules = parsed.map((rule, index) => ({
      ...rule,
      left: rule.times ?? Number.POSITIVE_INFINITY,
      random: seededRandom(seed + index * 7919),
    }));
  }

  clear(): void {
    this.#rules = [];
  }

  /** The rules in force, each with how often it may still fire. */
  rules(): readonly FaultRule[] {
    return this.#rules.map(({ random: _, left, ...rule }) =>
      Number.isFinite(left) ? { ...rule, times: left } : rule,
    );
  }

  /** How often each kind of fault was injected. */
  injected(): Partial<Record<FaultKind, number>> {
    return Object.fromEntries(this.#injected);
  }

  get any(): boolean {
    return this.#rules.length > 0;
  }

  /** Whether any rule of this kind could apply to the target; draws nothing. */
  watches(kind: FaultKind, target: FaultTarget): boolean {
    return this.#rules.some((rule) => rule.kind === kind && rule.left > 0 && this.#applies(rule, target));
  }

  /** Draws: the rule that fires now, counted, or undefined. */
  fire(kind: FaultKind, target: FaultTarget): FaultRule | undefined {
    for (const rule of this.#rules) {
      if (rule.kind !== kind || rule.left <= 0 || !this.#applies(rule, target)) continue;
      if (rule.random() >= rule.rate) continue;
      rule.left--;
      this.#injected.set(kind, (this.#injected.get(kind) ?? 0) + 1);
      return rule;
    }
    return undefined;
  }

  #applies({ match }: FaultRule, target: FaultTarget): boolean {
    if (target.spared && match.functionId === undefined) return false;
    if (match.body !== undefined && target.body?.includes(match.body) !== true) return false;
    return (
      fits(match.service, target.service) &&
      fits(match.action, target.action) &&
      fits(match.functionId, target.functionId)
    );
  }
}
