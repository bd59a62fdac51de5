import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

// Templates are read as they are; a test fails where one is not what it expects.
// biome-ignore lint/suspicious/noExplicitAny: a schema of CloudFormation would hide what is tested
export type Json = Record<string, any>;

/** A resource of any stack, under its construct's name instead of its logical id. */
export interface TemplateResource {
  name: string;
  type: string;
  properties: Json;
  metadata: Json;
}

const withoutHash = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/** Every resource of an assembly. */
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

/** Those of one type; of this run's assembly unless another is named. */
export function resourcesOf(type: string, folder = inject('assembly')): TemplateResource[] {
  return resources(folder).filter((one) => one.type === type);
}

/** A reference in words, within a stack or to another: `Table`, `Table.StreamArn`, `Table/index/byList`. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[how, what] = ['', '']] = Object.entries(value as Json);
  if (how === 'Ref') return withoutHash(what);
  if (how === 'Fn::GetAtt') return withoutHash(what[0]) + (what[1] === 'Arn' ? '' : `.${what[1]}`);
  if (how === 'Fn::Join') return what[1].map(inWords).join(what[0]);
  const exported = /:ExportsOutput(?:Ref|FnGetAtt)(\w+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/.exec(what);
  if (how === 'Fn::ImportValue' && exported)
    return exported[1] + (['', 'Arn'].includes(exported[2] ?? '') ? '' : `.${exported[2]}`);
  throw new Error(`no words for ${JSON.stringify(value)}`);
}

/** What is one or several in a template, as several. */
export function listed<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
