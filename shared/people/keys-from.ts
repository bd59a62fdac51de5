import { deriveKey, keyRing, type SealingKeys } from './sealing-keys.ts';
import { type LastingPurpose, type RotatingPurpose, secretSetting } from './secret-settings.ts';

type Purpose = LastingPurpose | RotatingPurpose;
type Settings = Record<string, string | undefined>;

const keyFor = (settings: Settings, purpose: Purpose) => {
  const value = settings[secretSetting[purpose]];
  if (!value) throw new Error(`The environment has no ${secretSetting[purpose]}`);
  return purpose === 'tag' || purpose === 'ledger' ? deriveKey(value, purpose) : keyRing(purpose, value);
};

/** The keys that a function works with, from its settings; a missing or malformed one stops the start, by name. */
export function keysFrom<Name extends Purpose>(
  settings: Settings,
  ...purposes: Name[]
): Pick<SealingKeys, Name> {
  return Object.fromEntries(purposes.map((purpose) => [purpose, keyFor(settings, purpose)])) as Pick<
    SealingKeys,
    Name
  >;
}
