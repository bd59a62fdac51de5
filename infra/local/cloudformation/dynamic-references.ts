import type { ResolutionContext } from '../resources/kind.ts';
import { isRecord } from './values.ts';

const referencePattern = /\{\{resolve:([a-z-]+):(.*?)\}\}/g;
const secretPattern = /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+|[^:]+):SecretString:([^:]*)/;

/**
 * Replaces `{{resolve:secretsmanager:ARN_OR_NAME:SecretString:KEY::}}` with the secret's value.
 * @throws for any other service, instead of leaving the reference unresolved.
 */
export function resolveDynamicReferences(text: string, context: ResolutionContext): string {
  return text.replace(referencePattern, (whole, service: string, reference: string) => {
    const [, id, key] = secretPattern.exec(reference) ?? [];
    if (service !== 'secretsmanager' || id === undefined)
      throw new Error(`the dynamic reference ${whole} is not supported`);
    const secret = context.secret(id);
    return key ? fieldOf(secret, key, whole) : secret;
  });
}

function fieldOf(secret: string, key: string, reference: string): string {
  const parsed: unknown = JSON.parse(secret);
  const value = isRecord(parsed) ? parsed[key] : undefined;
  if (value === undefined) throw new Error(`the secret has no such key: ${reference}`);
  return String(value);
}
