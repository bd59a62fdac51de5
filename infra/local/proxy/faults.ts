import { type FaultKind, type FaultRule, parseFaultRules } from './fault-rules.ts';
import { seededRandom } from './random.ts';

/** The call that rules are matched against. */
export interface FaultTarget {
  service: string;
  /** `dynamodb:PutItem` */
  action: string;
  functionId?: string | undefined;
  /** The request body of a call in a JSON protocol. */
  body?: string | undefined;
  /** Only rules with this caller's `functionId` apply. */
  exempt?: boolean;
}

interface ActiveRule extends FaultRule {
  remaining: number;
  random: () => number;
}

const matches = (pattern: string | undefined, value: string | undefined): boolean => {
  if (pattern === undefined) return true;
  if (value === undefined) return false;
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
};

/** The active fault rules. Every rule has its own random generator, so that adding a rule does not change the others. */
export class Faults {
  #rules: ActiveRule[] = [];
  #seed: number;
  readonly #injected = new Map<FaultKind, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Replaces the rules. The counts of injected faults are not reset. @throws TypeError when a rule is invalid. */
  set(rules: unknown, seed: number = this.#seed): void {
    const parsed = parseFaultRules(rules);
    this.#seed = seed;
    this.#rules = parsed.map((rule, index) => ({
      ...rule,
      remaining: rule.times ?? Number.POSITIVE_INFINITY,
      random: seededRandom(seed + index * 7919),
    }));
  }

  clear(): void {
    this.#rules = [];
  }

  /** The active rules; `times` is how many times each still applies. */
  rules(): readonly FaultRule[] {
    return this.#rules.map(({ random: _, remaining, ...rule }) =>
      Number.isFinite(remaining) ? { ...rule, times: remaining } : rule,
    );
  }

  /** How many faults of each kind were injected. */
  injected(): Partial<Record<FaultKind, number>> {
    return Object.fromEntries(this.#injected);
  }

  get active(): boolean {
    return this.#rules.length > 0;
  }

  /** Whether any rule of this kind could apply to the target. Uses no random number. */
  watches(kind: FaultKind, target: FaultTarget): boolean {
    return this.#rules.some(
      (rule) => rule.kind === kind && rule.remaining > 0 && this.#applies(rule, target),
    );
  }

  /** Picks the rule that applies to this call and counts it. Undefined when no rule applies. */
  fire(kind: FaultKind, target: FaultTarget): FaultRule | undefined {
    for (const rule of this.#rules) {
      if (rule.kind !== kind || rule.remaining <= 0 || !this.#applies(rule, target)) continue;
      if (rule.random() >= rule.rate) continue;
      rule.remaining--;
      this.#injected.set(kind, (this.#injected.get(kind) ?? 0) + 1);
      return rule;
    }
    return undefined;
  }

  #applies({ match }: FaultRule, target: FaultTarget): boolean {
    if (target.exempt && match.functionId === undefined) return false;
    if (match.body !== undefined && target.body?.includes(match.body) !== true) return false;
    return (
      matches(match.service, target.service) &&
      matches(match.action, target.action) &&
      matches(match.functionId, target.functionId)
    );
  }
}
