import {
  deriveKey,
  keyRing,
  type LastingPurpose,
  type RotatingPurpose,
  type SealingKeys,
} from '../people/sealing-keys.ts';
import { setting } from './settings.ts';

type Purpose = LastingPurpose | RotatingPurpose;

/** The setting that holds the secret, or the generations of it, of a purpose. */
export const secretSetting = {
  tag: 'TAG_SECRET',
  ledger: 'LEDGER_SECRET',
  receipt: 'RECEIPT_SECRETS',
  review: 'REVIEW_SECRETS',
  case: 'CASE_SECRETS',
} as const satisfies Record<Purpose, string>;

type Environment = Record<string, string | undefined>;

const keyFor = (environment: Environment, purpose: Purpose) => {
  const value = setting(environment, secretSetting[purpose]);
  return purpose === 'tag' || purpose === 'ledger' ? deriveKey(value, purpose) : keyRing(purpose, value);
};

/** The keys that a function works with, from its environment; a missing or malformed one stops the start, by name. */
export const keysFrom = <Name extends Purpose>(
  environment: Environment,
  ...purposes: Name[]
): Pick<SealingKeys, Name> =>
  Object.fromEntries(purposes.map((purpose) => [purpose, keyFor(environment, purpose)])) as Pick<
    SealingKeys,
    Name
  >;
