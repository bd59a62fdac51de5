import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

// Templates are not validated here; a test fails when one differs from what it expects.
// biome-ignore lint/suspicious/noExplicitAny: tests read arbitrary CloudFormation properties
export type Json = Record<string, any>;

/** A resource of any stack. `name` is its logical id without the hash. */
export interface TemplateResource {
  name: string;
  type: string;
  properties: Json;
  metadata: Json;
}

const withoutHash = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/** All resources of an assembly. */
const resources = (folder: string): TemplateResource[] => {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .flatMap((file) => {
      const { Resources } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        Resources: Record<string, Json>;
      };
      return Object.entries(Resources).map(([id, { Type, Properties = {}, Metadata = {} }]) => ({
        name: withoutHash(id),
        type: Type,
        properties: Properties,
        metadata: Metadata,
      }));
    });
};

/** The resources of one type, by default in the assembly of this test run. */
export function resourcesOf(type: string, folder = inject('assembly')): TemplateResource[] {
  return resources(folder).filter((one) => one.type === type);
}

/** Converts a reference, within a stack or to another, to a short name: `Table`, `Table.StreamArn`, `Table/index/byList`. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[how, what] = ['', '']] = Object.entries(value as Json);
  if (how === 'Ref') return withoutHash(what);
  if (how === 'Fn::GetAtt') return withoutHash(what[0]) + (what[1] === 'Arn' ? '' : `.${what[1]}`);
  if (how === 'Fn::Join') return what[1].map(inWords).join(what[0]);
  const exported = /:ExportsOutput(?:Ref|FnGetAtt)(\w+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/.exec(what);
  if (how === 'Fn::ImportValue' && exported)
    return exported[1] + (['', 'Arn'].includes(exported[2] ?? '') ? '' : `.${exported[2]}`);
  throw new Error(`unknown reference ${JSON.stringify(value)}`);
}

/** Converts a value that may be a single item to a list. */
export function listed<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
