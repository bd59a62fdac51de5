import { kinds } from '../resources/kinds.ts';
import type { StackTemplate } from './assembly.ts';
import { intrinsicOf } from './intrinsics.ts';
import { isRecord } from './values.ts';

const pseudo = new Set(
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
 * Refuses an assembly that holds anything the runner would not run as written.
 * @throws one error that names every unknown type, intrinsic and reference.
 */
export function checkSupported(stacks: StackTemplate[]): void {
  const faults = stacks.flatMap((stack) =>
    Object.entries(stack.resources).flatMap(([logicalId, resource]) => {
      const where = `${stack.name}/${logicalId} (${resource.Type})`;
      if (kinds[resource.Type] === undefined) return [`${where}: this resource type is not known`];
      return faultsIn(resource.Properties ?? {}, stack).map((fault) => `${where}: ${fault}`);
    }),
  );
  if (faults.length > 0)
    throw new Error(`The local runner cannot run this assembly:\n  ${faults.join('\n  ')}`);
}

function faultsIn(value: unknown, stack: StackTemplate): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => faultsIn(item, stack));
  if (!isRecord(value)) return [];
  const intrinsic = intrinsicOf(value);
  if (intrinsic === undefined) return Object.values(value).flatMap((item) => faultsIn(item, stack));
  if (!intrinsic.known) return [`${intrinsic.name} is not known`];
  if (intrinsic.name === 'Ref') return refFaults(String(intrinsic.argument), stack);
  if (intrinsic.name === 'Fn::GetAtt') return attributeFaults(intrinsic.argument, stack);
  return faultsIn(intrinsic.argument, stack);
}

function refFaults(name: string, stack: StackTemplate): string[] {
  const known = pseudo.has(name) || name in stack.resources || name in stack.parameters;
  return known ? [] : [`Ref to ${name}, which is not in the template`];
}

function attributeFaults(argument: unknown, stack: StackTemplate): string[] {
  const [logicalId, ...rest] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
  const resource = stack.resources[String(logicalId)];
  if (resource === undefined) return [`Fn::GetAtt of ${logicalId}, which is not in the template`];
  const attributes = kinds[resource.Type]?.attributes;
  const attribute = rest.join('.');
  return attributes === undefined || attribute in attributes
    ? []
    : [`attribute ${attribute} of ${logicalId} (${resource.Type}) is not known`];
}
