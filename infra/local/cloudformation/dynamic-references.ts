import type { World } from '../resources/kind.ts';
import { isRecord } from './values.ts';

const referencePattern = /\{\{resolve:([a-z-]+):(.*?)\}\}/g;
const secretPattern = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+|[^:]+):SecretString:([^:]*)/;

/**
 * Replaces `{{resolve:secretsmanager:ARN_OR_NAME:SecretString:KEY::}}` by the secret's value.
 * @throws on any other service: a value that would silently be wrong.
 */
export function resolveDynamicReferences(text: string, world: World): string {
  return text.replace(referencePattern, (whole, service: string, reference: string) => {
    const [, id, key] = secretPattern.exec(reference) ?? [];
    if (service !== 'secretsmanager' || id === undefined)
      throw new Error(`the dynamic reference ${whole} is not known`);
    const secret = world.secret(id);
    return key ? fieldOf(secret, key, whole) : secret;
  });
}

function fieldOf(secret: string, key: string, reference: string): string {
  const parsed: unknown = JSON.parse(secret);
  const value = isRecord(parsed) ? parsed[key] : undefined;
  if (value === undefined) throw new Error(`the secret has no field for ${reference}`);
  return String(value);
}
