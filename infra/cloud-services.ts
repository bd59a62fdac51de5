import type { IConstruct } from 'constructs';

/** The cloud services that an operator has turned on to screen texts in addition to the built-in analyzers. */
export interface CloudServices {
  readonly comprehend: boolean;
  /** @default none */
  readonly guardrail?: { readonly id: string; readonly version: string };
}

/** The worker's bundle when a service is on. */
export const workerWithServices = 'moderation-worker-with-services';

/**
 * Reads `-c comprehend=on` and `-c guardrail=ID:VERSION`. Returns `undefined` when both are off, which is the default.
 * @throws for any other value, which would otherwise silently leave a service off
 */
export function cloudServices({ node }: IConstruct): CloudServices | undefined {
  const comprehend: unknown = node.tryGetContext('comprehend') ?? 'off';
  const guardrail: unknown = node.tryGetContext('guardrail') ?? 'off';
  if (comprehend !== 'on' && comprehend !== 'off') throw new Error('comprehend must be on or off');
  if (guardrail === 'off') return comprehend === 'on' ? { comprehend: true } : undefined;
  const [, id, version] = /^([a-z0-9]+):([1-9][0-9]{0,7}|DRAFT)$/.exec(String(guardrail)) ?? [];
  if (id === undefined || version === undefined) throw new Error('guardrail must be ID:VERSION or off');
  return { comprehend: comprehend === 'on', guardrail: { id, version } };
}
