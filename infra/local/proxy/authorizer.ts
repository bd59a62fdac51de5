import type { Caller, PolicyStatement } from '../contracts.ts';
import { defined } from '../defined.ts';
import { contextClasses } from './context-classes.ts';
import type { Account, Requirement } from './requirement.ts';
import type { Simulate } from './simulator.ts';

export interface Denial {
  functionId: string;
  action: string;
  resource: string;
  message: string;
}

/** Limits the cache: object keys and leading keys could fill it without limit. */
const maxVerdicts = 5000;

const withoutObjectKey = (arn: string): string => arn.replace(/^(arn:aws:s3:::[^/]+)\/.*/s, '$1/*');

type Verdict = 'allowed' | 'implicit-deny' | 'explicit-deny';

const document = (statements: PolicyStatement[]): unknown => ({
  Version: '2012-10-17',
  Statement: statements,
});

/**
 * Checks calls against the caller's IAM policies from the template, and records the grants used and the calls denied.
 * Without a simulator every call is allowed.
 */
export class Authorizer {
  readonly #account: Account;
  readonly #resourcePolicies: Record<string, PolicyStatement[]>;
  readonly #simulate: Simulate | undefined;
  readonly #verdicts = new WeakMap<PolicyStatement[], Map<string, Promise<Verdict>>>();
  readonly #conditionKeys = new WeakMap<PolicyStatement[], ReadonlySet<string>>();
  readonly #classes = new WeakMap<PolicyStatement[], ReturnType<typeof contextClasses>>();
  readonly #denied: Denial[] = [];
  readonly #used = new Map<string, Set<string>>();

  constructor(
    account: Account,
    resourcePolicies: Record<string, PolicyStatement[]>,
    simulate: Simulate | undefined,
  ) {
    this.#account = account;
    this.#resourcePolicies = resourcePolicies;
    this.#simulate = simulate;
  }

  /** Every denied call so far. */
  denied(): readonly Denial[] {
    return this.#denied;
  }

  /** The grants that calls have used so far: a set of `action resource` by function. */
  grantsUsed(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#used;
  }

  /** The condition keys, in lower case, that the caller's policies and the resource policies use. */
  conditionKeys({ statements }: Caller): ReadonlySet<string> {
    let keys = this.#conditionKeys.get(statements);
    if (!keys) {
      const all = [...statements, ...Object.values(this.#resourcePolicies).flat()];
      const names = all.flatMap(({ Condition }) => Object.values(Condition ?? {}).flatMap(Object.keys));
      keys = new Set(names.map((name) => name.toLowerCase()));
      this.#conditionKeys.set(statements, keys);
    }
    return keys;
  }

  /** Returns undefined when every requirement is allowed, else the first denial. */
  async check(caller: Caller, requirements: Requirement[]): Promise<Denial | undefined> {
    const simulate = this.#simulate;
    if (caller.unrestricted || simulate === undefined) return undefined;
    const functionId = caller.functionId ?? caller.accessKeyId;
    for (const requirement of requirements) {
      const verdict = await this.#verdict(simulate, caller, requirement);
      const { action, resource } = requirement;
      if (verdict === 'allowed') {
        const used = this.#used.get(functionId) ?? new Set();
        this.#used.set(functionId, used.add(`${action} ${withoutObjectKey(resource)}`));
        continue;
      }
      const reason =
        verdict === 'explicit-deny'
          ? 'with an explicit deny in an identity-based policy'
          : `because no identity-based policy allows the ${action} action`;
      const message = `User: ${this.#principal(caller)} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
      const denial = { functionId, action, resource, message };
      this.#denied.push(denial);
      return denial;
    }
    return undefined;
  }

  #classOf({ statements }: Caller): ReturnType<typeof contextClasses> {
    const known = this.#classes.get(statements);
    if (known) return known;
    const created = contextClasses([...statements, ...Object.values(this.#resourcePolicies).flat()]);
    this.#classes.set(statements, created);
    return created;
  }

  #principal({ functionId, accessKeyId }: Caller): string {
    const name = (functionId ?? accessKeyId).split('/').at(-1) ?? accessKeyId;
    return `arn:aws:sts::${this.#account.accountId}:assumed-role/${name}Role/${name}`;
  }

  #verdict(simulate: Simulate, caller: Caller, requirement: Requirement): Promise<Verdict> {
    let verdicts = this.#verdicts.get(caller.statements);
    if (!verdicts) {
      verdicts = new Map();
      this.#verdicts.set(caller.statements, verdicts);
    }
    const { action, resource, context } = requirement;
    const key = `${action} ${resource} ${this.#classOf(caller)(context)}`;
    let verdict = verdicts.get(key);
    if (!verdict) {
      if (verdicts.size >= maxVerdicts) verdicts.clear();
      verdict = this.#simulated(simulate, caller, requirement);
      verdicts.set(key, verdict);
    }
    return verdict;
  }

  async #simulated(
    simulate: Simulate,
    caller: Caller,
    { action, resource, context }: Requirement,
  ): Promise<Verdict> {
    const { accountId, region } = this.#account;
    const principal = this.#principal(caller);
    const resourcePolicy =
      this.#resourcePolicies[resource] ?? this.#resourcePolicies[resource.split('/')[0] ?? ''];
    const result = await simulate(
      {
        request: {
          principal,
          action,
          resource: { resource, accountId },
          contextVariables: {
            // As for a deployed function: over TLS, with the credentials of its role.
            'aws:SecureTransport': 'true',
            'aws:RequestedRegion': region,
            'aws:PrincipalAccount': accountId,
            'aws:PrincipalIsAWSService': 'false',
            ...context,
          },
        },
        identityPolicies:
          caller.statements.length > 0 ? [{ name: 'role', policy: document(caller.statements) }] : [],
        ...defined({ resourcePolicy: resourcePolicy && document(resourcePolicy) }),
        serviceControlPolicies: [],
        resourceControlPolicies: [],
      },
      {},
    );
    if (result.resultType === 'error') {
      throw new Error(`${action} on ${resource} cannot be checked: ${JSON.stringify(result.errors)}`);
    }
    if (result.overallResult === 'Allowed') return 'allowed';
    return result.overallResult === 'ExplicitlyDenied' ? 'explicit-deny' : 'implicit-deny';
  }
}
