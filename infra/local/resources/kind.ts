import type { Reader } from '../cloudformation/values.ts';

/** The inputs from which the names, ARNs and URLs of a run are derived. */
export interface ResolutionContext {
  region: string;
  accountId: string;
  /** Makes physical names unique. The same for every run with one data directory. */
  suffix: string;
  proxyUrl: string;
  issuerUrl: string;
  /** The URL of an HTTP API, by `StackName/LogicalId`. */
  apiUrl(id: string): string;
  /** A short id. The same for the same seed in every run with one data directory. */
  stableId(seed: string, length: number): string;
  /** The value of a secret, by ARN or name. Generated on first use. */
  secret(id: string): string;
}

/** The data of a resource that its kind needs. */
export interface ResourceView {
  /** `StackName/LogicalId`. */
  id: string;
  logicalId: string;
  stackName: string;
  name: string;
  properties: Reader;
  context: ResolutionContext;
}

/** How resources of a CloudFormation type are named, and what `Ref` and `Fn::GetAtt` return for them. */
export interface ResourceKind {
  /** The property for an explicit name. */
  nameProperty?: string;
  /** Creates a name that the service accepts. @default STACK-LOGICALID-SUFFIX */
  generatedName?: (view: Omit<ResourceView, 'name'>) => string;
  ref: (view: ResourceView) => string;
  attributes: Record<string, (view: ResourceView) => string>;
}

export function byName(view: ResourceView): string {
  return view.name;
}

/** Returns a function that builds `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE`. `{name}` in `resource` is replaced. */
export function arn(service: string, resource = '{name}', global: 'regional' | 'global' = 'regional') {
  return (view: ResourceView): string => {
    const { region, accountId } = view.context;
    const arnRegion = global === 'global' ? '' : region;
    return `arn:aws:${service}:${arnRegion}:${accountId}:${resource.replace('{name}', view.name)}`;
  };
}
