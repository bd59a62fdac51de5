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

/** On AWS a message that a killed worker held is delivered again after a minute; nobody waits for that here. */
const visibilitySeconds = 6;
/** Time enough on a machine that is busy with other things, and no more workers than it has cores. */
const functionLimits = { Timeout: 30, ReservedConcurrentExecutions: 2 };

const hurry = (logicalId: string, { Type, Properties }: Resource): void => {
  if (Type === 'AWS::SQS::Queue') Properties.VisibilityTimeout = visibilitySeconds;
  if (Type === 'AWS::Lambda::Function' && !logicalId.startsWith('PublicApi'))
    Object.assign(Properties, functionLimits);
};

/**
 * Copies a synthesized assembly into `folder`, where messages come back after six seconds; with a mutation, the
 * worker's bundle is replaced.
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
      hurry(logicalId, resource);
      if (mutation === undefined || !logicalId.startsWith('ModerationWorker')) continue;
      const asset = resource.Metadata?.['aws:asset:path'];
      const copy = typeof asset === 'string' ? join(folder, basename(asset)) : '';
      if (resource.Type === 'AWS::Lambda::Function' && existsSync(copy))
        await bundleMutatedWorker(mutation, copy);
    }
    writeFileSync(join(folder, file), JSON.stringify(template));
  }
}
