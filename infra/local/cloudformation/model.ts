import { resolve as resolvePath } from 'node:path';
import { defined } from '../defined.ts';
import type { ResolutionContext } from '../resources/kind.ts';
import { kinds } from '../resources/kinds.ts';
import type { StackTemplate, TemplateResource } from './assembly.ts';
import { resolve, type Scope } from './intrinsics.ts';
import type { Model, Resource } from './resource.ts';
import { createScope } from './scope.ts';
import { isRecord, reader } from './values.ts';

/** Creates the resources of an assembly. Their names and properties are resolved on first use. */
export function createModel(stacks: StackTemplate[], context: ResolutionContext): Model {
  const resources = new Map<string, Resource>();
  const scopes = new Map<string, Scope>();
  const find = (stackName: string, logicalId: string): Resource => {
    const resource = resources.get(`${stackName}/${logicalId}`);
    if (resource === undefined) throw new Error(`${stackName} has no resource ${logicalId}`);
    return resource;
  };
  for (const stack of stacks)
    scopes.set(
      stack.name,
      createScope({ stack, stacks, context, find, scopeOf: (name) => scopes.get(name) }),
    );
  for (const stack of stacks) {
    const scope = scopes.get(stack.name) as Scope;
    for (const [logicalId, resource] of Object.entries(stack.resources)) {
      if (resource.Condition !== undefined && !scope.condition(resource.Condition)) continue;
      const view = createResource(stack, logicalId, resource, scope, context);
      resources.set(view.id, view);
    }
  }
  const all = [...resources.values()];
  return {
    resources: all,
    ofType: (type) => all.filter((resource) => resource.type === type),
    byArn: (type, arn) => all.find((resource) => resource.type === type && resource.attribute('Arn') === arn),
    get names() {
      const shared = new Set(all.map((r) => r.logicalId).filter((id, at, ids) => ids.indexOf(id) !== at));
      return Object.fromEntries(all.map((r) => [shared.has(r.logicalId) ? r.id : r.logicalId, r.name]));
    },
  };
}

function createResource(
  stack: StackTemplate,
  logicalId: string,
  template: TemplateResource,
  scope: Scope,
  context: ResolutionContext,
): Resource {
  const id = `${stack.name}/${logicalId}`;
  const kind = kinds[template.Type];
  if (kind === undefined) throw new Error(`${id}: ${template.Type} is not supported`);
  const where = `${id} (${template.Type})`;
  const raw = lazily(where, () => resolve(template.Properties ?? {}, scope) as Record<string, unknown>);
  const name = lazily(where, () => {
    const explicit = kind.nameProperty && template.Properties?.[kind.nameProperty];
    if (explicit !== undefined && explicit !== '') return String(resolve(explicit, scope));
    return kind.generatedName?.(resource) ?? `${stack.name}-${logicalId}-${context.suffix}`;
  });
  const assetPath = assetPathOf(stack, template);
  const resource: Resource = {
    id,
    logicalId,
    stackName: stack.name,
    type: template.Type,
    context,
    get name() {
      return name();
    },
    get raw() {
      return raw();
    },
    get properties() {
      return reader(where, raw());
    },
    get ref() {
      return kind.ref(resource);
    },
    attribute: (attribute) => {
      const getAttribute = kind.attributes[attribute];
      if (getAttribute === undefined) throw new Error(`${where}: attribute ${attribute} is not supported`);
      return getAttribute(resource);
    },
    ...defined({ assetPath }),
  };
  return resource;
}

/** The CDK puts the asset path into the metadata only when enabled. Otherwise the assets file gives it by S3 key. */
function assetPathOf(stack: StackTemplate, { Metadata, Properties }: TemplateResource): string | undefined {
  const written = Metadata?.['aws:asset:path'];
  if (typeof written === 'string') return resolvePath(stack.directory, written);
  const code = Properties?.Code;
  return isRecord(code) && typeof code.S3Key === 'string' ? stack.assets[code.S3Key] : undefined;
}

/** Computes a value once, on first use. @throws for a circular reference, instead of recursing endlessly. */
function lazily<T>(where: string, compute: () => T): () => T {
  let state: { value: T } | 'computing' | undefined;
  return () => {
    if (state === 'computing') throw new Error(`${where} refers to itself`);
    if (state === undefined) {
      state = 'computing';
      state = { value: compute() };
    }
    return state.value;
  };
}
