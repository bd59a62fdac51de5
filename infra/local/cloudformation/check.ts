import { kinds } from '../resources/kinds.ts';
import type { StackTemplate } from './assembly.ts';
import { intrinsicOf } from './intrinsics.ts';
import { isRecord } from './values.ts';

const pseudoParameters = new Set(
  [
    'AccountId',
    'NoValue',
    'NotificationARNs',
    'Partition',
    'Region',
    'StackId',
    'StackName',
    'URLSuffix',
  ].map((name) => `AWS::${name}`),
);

/**
 * Checks that the runner supports everything in the assembly.
 * @throws one error that lists every unsupported resource type, intrinsic, reference and attribute.
 */
export function checkSupported(stacks: StackTemplate[]): void {
  const problems = stacks.flatMap((stack) =>
    Object.entries(stack.resources).flatMap(([logicalId, resource]) => {
      const where = `${stack.name}/${logicalId} (${resource.Type})`;
      if (kinds[resource.Type] === undefined) return [`${where}: this resource type is not supported`];
      return problemsIn(resource.Properties ?? {}, stack).map((problem) => `${where}: ${problem}`);
    }),
  );
  if (problems.length > 0)
    throw new Error(`The local runner cannot run this assembly:\n  ${problems.join('\n  ')}`);
}

function problemsIn(value: unknown, stack: StackTemplate): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => problemsIn(item, stack));
  if (!isRecord(value)) return [];
  const intrinsic = intrinsicOf(value);
  if (intrinsic === undefined) return Object.values(value).flatMap((item) => problemsIn(item, stack));
  if (!intrinsic.known) return [`${intrinsic.name} is not supported`];
  if (intrinsic.name === 'Ref') return refProblems(String(intrinsic.argument), stack);
  if (intrinsic.name === 'Fn::GetAtt') return attributeProblems(intrinsic.argument, stack);
  return problemsIn(intrinsic.argument, stack);
}

function refProblems(name: string, stack: StackTemplate): string[] {
  const known = pseudoParameters.has(name) || name in stack.resources || name in stack.parameters;
  return known ? [] : [`Ref to ${name}, which is not in the template`];
}

function attributeProblems(argument: unknown, stack: StackTemplate): string[] {
  const [logicalId, ...rest] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
  const resource = stack.resources[String(logicalId)];
  if (resource === undefined) return [`Fn::GetAtt of ${logicalId}, which is not in the template`];
  const attributes = kinds[resource.Type]?.attributes;
  const attribute = rest.join('.');
  return attributes === undefined || attribute in attributes
    ? []
    : [`attribute ${attribute} of ${logicalId} (${resource.Type}) is not supported`];
}
