import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleMutatedWorker, type Mutation } from './mutations.ts';

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
}

interface Template {
  Resources: Record<string, Resource>;
}

/** Much shorter than on AWS, so that messages of a killed worker are soon delivered again. */
const visibilitySeconds = 6;
/** A longer timeout for busy machines, and no more workers than a small machine has cores. */
const functionLimits = { Timeout: 30, ReservedConcurrentExecutions: 2 };

const adaptResource = (logicalId: string, { Type, Properties }: Resource): void => {
  if (Type === 'AWS::SQS::Queue') Properties.VisibilityTimeout = visibilitySeconds;
  if (Type === 'AWS::Lambda::Function' && !logicalId.startsWith('PublicApi'))
    Object.assign(Properties, functionLimits);
};

/**
 * Copies a synthesized assembly into `folder`, with a visibility timeout of six seconds for all queues. A mutation replaces
 * the worker's bundle.
 */
export async function chaosAssembly(
  assembly: string,
  folder: string,
  mutation: Mutation | undefined,
): Promise<void> {
  cpSync(assembly, folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.template.json'))) {
    const template = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Template;
    for (const [logicalId, resource] of Object.entries(template.Resources)) {
      adaptResource(logicalId, resource);
      if (mutation === undefined || !logicalId.startsWith('ModerationWorker')) continue;
      const asset = resource.Metadata?.['aws:asset:path'];
      const copy = typeof asset === 'string' ? join(folder, basename(asset)) : '';
      if (resource.Type === 'AWS::Lambda::Function' && existsSync(copy))
        await bundleMutatedWorker(mutation, copy);
    }
    writeFileSync(join(folder, file), JSON.stringify(template));
  }
}
