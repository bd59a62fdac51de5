import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import {
  type LastingPurpose,
  lastingPurposes,
  type RotatingPurpose,
  rotatingPurposes,
  secretSetting,
} from '../../shared/people/secret-settings.ts';
import { acknowledge } from './acknowledge.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Reads which generation of a key seals ids, such as `-c receiptGeneration=2`. */
const generationOf = (scope: Construct, purpose: RotatingPurpose): number => {
  const given: unknown = scope.node.tryGetContext(`${purpose}Generation`) ?? 1;
  const generation = Number(given);
  if (Number.isInteger(generation) && generation >= 1 && generation <= letters.length) return generation;
  throw new Error(`${purpose}Generation must be a number from 1 to ${letters.length}, not ${String(given)}`);
};

/**
 * The secret for tags keeps its name from when there was one secret for everything; a new name would get a new value.
 */
const lastingNames: Record<LastingPurpose, string> = { tag: 'SealingSecret', ledger: 'LedgerSecret' };

/** One secret for each purpose, or one for each of two generations if the secret rotates. */
export class SealingSecrets {
  readonly #values = new Map<string, string>();

  constructor(scope: Construct) {
    for (const purpose of lastingPurposes)
      this.#values.set(
        purpose,
        this.#secret(
          scope,
          lastingNames[purpose],
          `Computes the ids of people (${purpose}). Without it no person's data can be found. It cannot be rotated.`,
        ),
      );
    for (const purpose of rotatingPurposes) {
      const current = generationOf(scope, purpose);
      const parts = [current, current - 1]
        .filter((generation) => generation > 0)
        .map((generation) => `${letters[generation - 1]}:${this.#generation(scope, purpose, generation)}`);
      this.#values.set(purpose, parts.join(','));
      // Keeps the secret that is no longer used: this stack is deployed first, while the others still import that secret.
      if (current > 2) this.#generation(scope, purpose, current - 2);
    }
  }

  /** Returns the environment variables with the secrets for these purposes, and no others. */
  settings(...purposes: (LastingPurpose | RotatingPurpose)[]): Record<string, string> {
    return Object.fromEntries(
      purposes.map((purpose) => [secretSetting[purpose], this.#values.get(purpose) ?? '']),
    );
  }

  #generation(scope: Construct, purpose: RotatingPurpose, generation: number): string {
    const name = `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1)}Secret${generation}`;
    const description = `Seals ${purpose} ids of generation ${generation}. Without it they are unreadable.`;
    return this.#secret(scope, name, description);
  }

  #secret(scope: Construct, name: string, description: string): string {
    const secret = new Secret(scope, name, {
      description,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      secret,
      'AwsSolutions-SMG4',
      'Stored ids are computed from it. It is rotated by adding a new generation (docs/operations.md), or not at all.',
    );
    Stack.of(scope).exportValue(secret.secretArn);
    return secret.secretValue.unsafeUnwrap();
  }
}
