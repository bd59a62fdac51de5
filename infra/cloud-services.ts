import type { IConstruct } from 'constructs';

/** The cloud services that screen texts beside our own analyzers, as an operator has switched them on. */
export interface CloudServices {
  readonly comprehend: boolean;
  /** @default none */
  readonly guardrail?: { readonly id: string; readonly version: string };
}

/** The worker's bundle where a service is on. */
export const workerWithServices = 'moderation-worker-with-services';

/**
 * Reads `-c comprehend=on` and `-c guardrail=ID:VERSION`; `undefined` while both are off, which they are by default.
 * A value that is neither throws: it would switch off what somebody meant to switch on.
 */
export function cloudServices({ node }: IConstruct): CloudServices | undefined {
  const comprehend: unknown = node.tryGetContext('comprehend') ?? 'off';
  const guardrail: unknown = node.tryGetContext('guardrail') ?? 'off';
  if (comprehend !== 'on' && comprehend !== 'off') throw new Error('comprehend is on or off');
  if (guardrail === 'off') return comprehend === 'on' ? { comprehend: true } : undefined;
  const [, id, version] = /^([a-z0-9]+):([1-9][0-9]{0,7}|DRAFT)$/.exec(String(guardrail)) ?? [];
  if (id === undefined || version === undefined) throw new Error('guardrail is ID:VERSION or off');
  return { comprehend: comprehend === 'on', guardrail: { id, version } };
}
