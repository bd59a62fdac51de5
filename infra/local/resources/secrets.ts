import { randomInt } from 'node:crypto';
import type { Resource } from '../cloudformation/resource.ts';
import type { StoredValues } from '../operation/stored-values.ts';

const classes = {
  ExcludeLowercase: 'abcdefghijklmnopqrstuvwxyz',
  ExcludeUppercase: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ExcludeNumbers: '0123456789',
  ExcludePunctuation: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
};

/**
 * The value of an AWS::SecretsManager::Secret: from the template, or generated once by the rules of CloudFormation's
 * GenerateSecretString and stored.
 */
export function secretValue(secret: Resource, storedValues: StoredValues): string {
  if (secret.properties.has('SecretString')) return secret.properties.text('SecretString');
  const name = `secret:${secret.id}`;
  return storedValues.get(name) ?? storedValues.set(name, generate(secret));
}

function generate(secret: Resource): string {
  const rules = secret.properties.record('GenerateSecretString');
  const excluded = new Set(String(rules.ExcludeCharacters ?? ''));
  const alphabet = Object.entries(classes)
    .filter(([rule]) => rules[rule] !== true)
    .flatMap(([, characters]) => [...characters])
    .filter((character) => !excluded.has(character));
  const password = Array.from(
    { length: Number(rules.PasswordLength ?? 32) },
    () => alphabet[randomInt(alphabet.length)],
  ).join('');
  if (typeof rules.GenerateStringKey !== 'string') return password;
  const template: unknown = JSON.parse(String(rules.SecretStringTemplate ?? '{}'));
  return JSON.stringify({ ...(template as object), [rules.GenerateStringKey]: password });
}
