import type { IConstruct } from 'constructs';
import { defined } from '../shared/values/defined.ts';

/** The cloud services that an operator has turned on to screen texts in addition to the built-in analyzers. */
export interface CloudServices {
  readonly comprehend: boolean;
  /** @default none */
  readonly guardrail?: { readonly id: string; readonly version: string };
  /**
   * The ID of the model that reads texts, or of its inference profile (`eu.amazon.nova-lite-v1:0`).
   * @default none
   */
  readonly reader?: string;
}

/** The worker's bundle when a service is on. */
export const workerWithServices = 'moderation-worker-with-services';

/**
 * Reads `-c comprehend=on`, `-c guardrail=ID:VERSION` and `-c reader=MODEL`. Returns `undefined` when all are off, which is the
 * default.
 * @throws for any other value, which would otherwise silently leave a service off
 */
export function cloudServices({ node }: IConstruct): CloudServices | undefined {
  const setting = (name: string): string => String(node.tryGetContext(name) ?? 'off');
  const [comprehend, guardrail, reader] = ['comprehend', 'guardrail', 'reader'].map(setting);
  if (comprehend !== 'on' && comprehend !== 'off') throw new Error('comprehend must be on or off');
  const [, id, version] = /^([a-z0-9]+):([1-9][0-9]{0,7}|DRAFT)$/.exec(guardrail ?? '') ?? [];
  if (guardrail !== 'off' && (id === undefined || version === undefined))
    throw new Error('guardrail must be ID:VERSION or off');
  if (reader !== 'off' && !/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}(?::[0-9]+)?$/.test(reader ?? ''))
    throw new Error('reader must be the ID of a model, such as amazon.nova-lite-v1:0, or off');
  if (comprehend === 'off' && guardrail === 'off' && reader === 'off') return undefined;
  return {
    comprehend: comprehend === 'on',
    ...defined({
      guardrail: id === undefined || version === undefined ? undefined : { id, version },
      reader: reader === 'off' ? undefined : reader,
    }),
  };
}
