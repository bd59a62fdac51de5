import type { ResolutionContext } from '../resources/kind.ts';
import type { StackTemplate } from './assembly.ts';
import { resolveDynamicReferences } from './dynamic-references.ts';
import { noValue, resolve, type Scope } from './intrinsics.ts';
import type { Resource } from './resource.ts';
import { isRecord } from './values.ts';

interface ScopeOptions {
  stack: StackTemplate;
  stacks: StackTemplate[];
  context: ResolutionContext;
  find(stackName: string, logicalId: string): Resource;
  scopeOf(stackName: string): Scope | undefined;
}

/** Creates the scope that resolves one stack's references, including those to other stacks' outputs. */
export function createScope({ stack, stacks, context, find, scopeOf }: ScopeOptions): Scope {
  const pseudo: Record<string, unknown> = {
    'AWS::Region': context.region,
    'AWS::AccountId': context.accountId,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${context.region}:${context.accountId}:stack/${stack.name}/local`,
    'AWS::NotificationARNs': [],
    'AWS::NoValue': noValue,
  };
  const scope: Scope = {
    ref: (name) => {
      if (name in pseudo) return pseudo[name];
      const parameter = stack.parameters[name];
      if (parameter === undefined) return find(stack.name, name).ref;
      if (parameter.Default === undefined) throw new Error(`parameter ${name} has no default`);
      return parameter.Default;
    },
    attribute: (logicalId, attribute) => find(stack.name, logicalId).attribute(attribute),
    importValue: (exportName) => {
      for (const other of stacks) {
        const otherScope = scopeOf(other.name);
        if (otherScope === undefined) continue;
        const output = Object.values(other.outputs).find(
          ({ Export }) => Export !== undefined && resolve(Export.Name, otherScope) === exportName,
        );
        if (output !== undefined) return resolve(output.Value, otherScope);
      }
      throw new Error(`no stack exports ${exportName}`);
    },
    stackOutput: (stackName, outputName) => {
      const otherScope = scopeOf(stackName);
      const output = stacks.find(({ name }) => name === stackName)?.outputs[outputName];
      if (otherScope === undefined || output === undefined)
        throw new Error(`stack ${stackName} has no output ${outputName}`);
      return resolve(output.Value, otherScope);
    },
    mapping: (map, first, second) => {
      const found = [first, second].reduce<unknown>(
        (level, key) => (isRecord(level) ? level[key] : undefined),
        stack.mappings[map],
      );
      if (found === undefined) throw new Error(`mapping ${map} has no ${first}/${second}`);
      return found;
    },
    condition: (name) => {
      if (!(name in stack.conditions)) throw new Error(`condition ${name} is not in the template`);
      return resolve(stack.conditions[name], scope) === true;
    },
    finish: (text) => localAddresses(resolveDynamicReferences(text, context), context),
  };
  return scope;
}

/** Replaces Cognito URLs in a template with the local issuer's URL. */
function localAddresses(text: string, context: ResolutionContext): string {
  if (!text.startsWith('https://')) return text;
  return text
    .replace(
      new RegExp(`^https://cognito-idp\\.${context.region}\\.amazonaws\\.com/[\\w-]+`),
      context.issuerUrl,
    )
    .replace(
      new RegExp(`^https://[\\w-]+\\.auth\\.${context.region}\\.amazoncognito\\.com`),
      context.issuerUrl,
    );
}
