import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Model, Resource } from '../cloudformation/resource.ts';
import type { PolicyStatement } from '../contracts.ts';
import { roleStatements } from './policies.ts';

/** An AWS::Lambda::Function with resolved values. */
export interface FunctionDefinition {
  /** `StackName/LogicalId`. */
  id: string;
  /** Short name for the log: the asset folder's name, or the logical id if that is a hash. */
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
  /** The maximum number of concurrent workers. */
  concurrency: number;
  statements: PolicyStatement[];
}

/** The maximum of workers when the template reserves no concurrency: the number of cores, but at least 2 and at most 4. */
const defaultConcurrency = Math.max(2, Math.min(4, availableParallelism()));

/**
 * @param added environment variables that override those of the template
 * @throws when the function is not a local asset with a Node.js runtime, or its module does not exist
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
    throw new Error(`${id}: only Node.js functions from an asset folder are supported`);
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

/** The path of the handler's module. For a `.js` file, Node finds the module type in the nearest package.json. */
function bundleOf(id: string, folder: string, file: string): string {
  const candidates = extensions.map((extension) => join(folder, `${file}${extension}`));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${id}: ${folder} has no ${file}${extensions.join(`, ${file}`)}`);
  return found;
}
