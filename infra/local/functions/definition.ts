import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Model, Resource } from '../cloudformation/resource.ts';
import type { PolicyStatement } from '../contracts.ts';
import { roleStatements } from './policies.ts';

/** An AWS::Lambda::Function, resolved. */
export interface FunctionDefinition {
  /** `StackName/LogicalId`. */
  id: string;
  /** Short name for the log: the asset folder's. */
  label: string;
  name: string;
  arn: string;
  /** Absolute path of the asset folder. */
  folder: string;
  bundle: string;
  exportName: string;
  environment: Record<string, string>;
  memoryMegabytes: number;
  timeoutSeconds: number;
  /** How many events it may work on at once. */
  concurrency: number;
  statements: PolicyStatement[];
}

/** Workers at most when the template reserves no concurrency: more than there are cores only wait for each other. */
const defaultConcurrency = Math.max(2, Math.min(4, availableParallelism()));

/**
 * @param added variables of the environment, over those of the template
 * @throws when the function is not a local asset with a Node.js handler
 */
export function defineFunction(
  model: Model,
  resource: Resource,
  added: Record<string, string> = {},
): FunctionDefinition {
  const { properties, id } = resource;
  const folder = resource.assetPath;
  const runtime = properties.text('Runtime', '');
  if (folder === undefined || !runtime.startsWith('nodejs'))
    throw new Error(`${id}: only Node.js functions from an asset folder run here`);
  const [file, exportName] = properties.text('Handler').split('.');
  const variables = properties.record('Environment').Variables ?? {};
  return {
    id,
    label: basename(folder).startsWith('asset.') ? resource.logicalId : basename(folder),
    name: resource.name,
    arn: resource.attribute('Arn'),
    folder,
    bundle: bundleOf(id, folder, String(file)),
    exportName: exportName ?? 'handler',
    environment: {
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
      ...added,
    },
    memoryMegabytes: properties.number('MemorySize', 128),
    timeoutSeconds: properties.number('Timeout', 3),
    concurrency: properties.number('ReservedConcurrentExecutions', defaultConcurrency),
    statements: roleStatements(model, properties.text('Role')),
  };
}

const extensions = ['.mjs', '.cjs', '.js'];

/** The module that the handler names. Node reads a `.js` file as the nearest package.json says. */
function bundleOf(id: string, folder: string, file: string): string {
  const candidates = extensions.map((extension) => join(folder, `${file}${extension}`));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${id}: ${folder} has no ${file}${extensions.join(`, ${file}`)}`);
  return found;
}
