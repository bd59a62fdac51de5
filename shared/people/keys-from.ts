import { deriveKey, keyRing, type SealingKeys } from './sealing-keys.ts';
import { type LastingPurpose, type RotatingPurpose, secretSetting } from './secret-settings.ts';

type Purpose = LastingPurpose | RotatingPurpose;
type Settings = Record<string, string | undefined>;

const keyFor = (settings: Settings, purpose: Purpose) => {
  const value = settings[secretSetting[purpose]];
  if (!value) throw new Error(`The environment has no ${secretSetting[purpose]}`);
  return purpose === 'tag' || purpose === 'ledger' ? deriveKey(value, purpose) : keyRing(purpose, value);
};

/**
 * Reads the keys that a function needs from its settings.
 * @throws when a setting is missing or malformed; the error names it
 */
export function keysFrom<Name extends Purpose>(
  settings: Settings,
  ...purposes: Name[]
): Pick<SealingKeys, Name> {
  return Object.fromEntries(purposes.map((purpose) => [purpose, keyFor(settings, purpose)])) as Pick<
    SealingKeys,
    Name
  >;
}
