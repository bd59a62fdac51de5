import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRecord } from './values.ts';

export interface TemplateResource {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
  Condition?: string;
}

export interface StackTemplate {
  name: string;
  /** The template's asset paths are relative to this folder. */
  directory: string;
  resources: Record<string, TemplateResource>;
  outputs: Record<string, { Value: unknown; Export?: { Name: unknown }; Condition?: string }>;
  conditions: Record<string, unknown>;
  mappings: Record<string, unknown>;
  parameters: Record<string, { Default?: unknown }>;
  /** Absolute paths of the stack's file assets, by their object key in the assets bucket. */
  assets: Record<string, string>;
}

/**
 * Reads every stack of a synthesized cloud assembly, including those of stages (nested assemblies).
 * @throws when the folder is not an assembly, has no stack, or a template is missing or malformed.
 */
export function readAssembly(directory: string): StackTemplate[] {
  if (!existsSync(directory)) throw new Error(`${directory} does not exist: synthesize the app first`);
  if (!existsSync(join(directory, 'manifest.json')))
    throw new Error(`${directory} has no manifest.json: it is not a synthesized cloud assembly`);
  const stacks = readStacks(directory);
  if (stacks.length === 0) throw new Error(`${directory} has no stack`);
  return stacks;
}

function readStacks(directory: string): StackTemplate[] {
  const manifest = readJson(join(directory, 'manifest.json'));
  const artifacts = isRecord(manifest.artifacts) ? manifest.artifacts : {};
  return Object.entries(artifacts).flatMap(([id, artifact]) => readArtifact(directory, id, artifact));
}

function readArtifact(directory: string, id: string, artifact: unknown): StackTemplate[] {
  if (!isRecord(artifact) || !isRecord(artifact.properties)) return [];
  const properties = artifact.properties;
  if (artifact.type === 'cdk:cloud-assembly')
    return readStacks(join(directory, String(properties.directoryName)));
  if (artifact.type !== 'aws:cloudformation:stack') return [];
  const template = readJson(join(directory, String(properties.templateFile)));
  return [
    {
      name: typeof properties.stackName === 'string' ? properties.stackName : id,
      directory: resolve(directory),
      resources: (template.Resources ?? {}) as StackTemplate['resources'],
      outputs: (template.Outputs ?? {}) as StackTemplate['outputs'],
      conditions: (template.Conditions ?? {}) as Record<string, unknown>,
      mappings: (template.Mappings ?? {}) as Record<string, unknown>,
      parameters: (template.Parameters ?? {}) as StackTemplate['parameters'],
      assets: readAssets(directory, `${id}.assets.json`),
    },
  ];
}

function readAssets(directory: string, file: string): Record<string, string> {
  if (!existsSync(join(directory, file))) return {};
  const { files } = readJson(join(directory, file));
  return Object.fromEntries(
    Object.values(isRecord(files) ? files : {}).flatMap((asset) => {
      if (!isRecord(asset) || !isRecord(asset.source) || !isRecord(asset.destinations)) return [];
      const path = resolve(directory, String(asset.source.path));
      return Object.values(asset.destinations)
        .filter(isRecord)
        .map(({ objectKey }) => [String(objectKey), path]);
    }),
  );
}

function readJson(path: string): Record<string, unknown> {
  const parsed = parseFile(path);
  if (!isRecord(parsed)) throw new Error(`${path} is not a JSON object`);
  return parsed;
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is missing or is not JSON`, { cause });
  }
}
