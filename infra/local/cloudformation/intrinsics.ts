import { isRecord } from './values.ts';

/** Resolves the references of one stack's template. */
export interface Scope {
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  importValue(exportName: string): unknown;
  stackOutput(stackName: string, outputName: string): unknown;
  mapping(map: string, first: string, second: string): unknown;
  condition(name: string): boolean;
  /** Post-processes every resolved string: dynamic references and Cognito URLs. */
  finish(text: string): string;
}

/** `AWS::NoValue`: a property or list item with this value is removed. */
export const noValue = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope) => scope.ref(String(argument)),
  Condition: (argument, scope) => scope.condition(String(argument)),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId, ...rest] = Array.isArray(argument) ? argument : String(argument).split('.');
    return scope.attribute(String(logicalId), rest.map((part) => String(resolve(part, scope))).join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument);
    return list(resolve(parts, scope)).map(String).join(String(separator));
  },
  'Fn::Sub': (argument, scope) => substitute(argument, scope),
  'Fn::Select': (argument, scope) => {
    const [index, from] = list(argument).map((part) => resolve(part, scope));
    return list(from)[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, source] = list(argument);
    return String(resolve(source, scope)).split(String(separator));
  },
  'Fn::If': (argument, scope) => {
    const [name, whenTrue, whenFalse] = list(argument);
    return resolve(scope.condition(String(name)) ? whenTrue : whenFalse, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument).map((part) => resolve(part, scope));
    return String(left) === String(right);
  },
  'Fn::And': (argument, scope) => list(argument).every((part) => resolve(part, scope) === true),
  'Fn::Or': (argument, scope) => list(argument).some((part) => resolve(part, scope) === true),
  'Fn::Not': (argument, scope) => resolve(list(argument)[0], scope) !== true,
  'Fn::ImportValue': (argument, scope) => scope.importValue(String(resolve(argument, scope))),
  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, OutputName } = resolve(argument, scope) as Record<string, unknown>;
    return scope.stackOutput(String(StackName), String(OutputName));
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(argument).map((part) => String(resolve(part, scope)));
    return scope.mapping(String(map), String(first), String(second));
  },
  'Fn::Base64': (argument, scope) => Buffer.from(String(resolve(argument, scope))).toString('base64'),
};

/** Recognises an intrinsic, supported (`known`) or not. Undefined for plain data. */
export function intrinsicOf(value: unknown): { name: string; argument: unknown; known: boolean } | undefined {
  if (!isRecord(value)) return undefined;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, argument] = entry;
  if (!name.startsWith('Fn::') && name !== 'Ref' && !(name === 'Condition' && typeof argument === 'string'))
    return undefined;
  return { name, argument, known: name in intrinsics };
}

/**
 * Replaces every intrinsic in a template value with its result.
 * @throws for an unsupported intrinsic or a reference that cannot be resolved.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return scope.finish(value);
  if (Array.isArray(value))
    return value.map((item) => resolve(item, scope)).filter((item) => item !== noValue);
  if (!isRecord(value)) return value;
  const intrinsic = intrinsicOf(value);
  if (intrinsic !== undefined) {
    const apply = intrinsics[intrinsic.name];
    if (apply === undefined) throw new Error(`${intrinsic.name} is not supported`);
    const result = apply(intrinsic.argument, scope);
    return typeof result === 'string' ? scope.finish(result) : result;
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, resolve(item, scope)] as const)
      .filter(([, item]) => item !== noValue),
  );
}

function substitute(argument: unknown, scope: Scope): string {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const values = isRecord(variables) ? variables : {};
  return String(template).replace(/\$\{(!?)([^}]+)\}/g, (_all, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (name in values) return String(resolve(values[name], scope));
    const [logicalId, ...attribute] = name.split('.');
    return String(
      attribute.length === 0 ? scope.ref(name) : scope.attribute(String(logicalId), attribute.join('.')),
    );
  });
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('the argument of this intrinsic should be a list');
  return value;
}
