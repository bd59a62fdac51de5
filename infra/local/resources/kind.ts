import type { Reader } from '../cloudformation/values.ts';

/** What every name and address of a run derives from. */
export interface World {
  region: string;
  accountId: string;
  /** Makes physical names unique; the same for every run on one data directory. */
  suffix: string;
  doorUrl: string;
  issuerUrl: string;
  /** The address of an HTTP API, by `StackName/LogicalId`. */
  apiUrl(id: string): string;
  /** A short text that is the same for the same seed within one data directory. */
  stableId(seed: string, length: number): string;
  /** The value of a secret, generated once. */
  secret(arn: string): string;
}

/** One resource as its kind sees it. */
export interface ResourceView {
  /** `StackName/LogicalId`. */
  id: string;
  logicalId: string;
  stackName: string;
  name: string;
  properties: Reader;
  world: World;
}

/** How a CloudFormation type is named and what it gives to others. */
export interface ResourceKind {
  /** The property that may hold an explicit name. */
  nameProperty?: string;
  /** Shapes a generated name to what the service allows. */
  generatedName?: (view: Omit<ResourceView, 'name'>) => string;
  ref: (view: ResourceView) => string;
  attributes: Record<string, (view: ResourceView) => string>;
}

export function byName(view: ResourceView): string {
  return view.name;
}

/** `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE` with `{name}` in the resource part. */
export function arn(service: string, resource = '{name}', global: 'regional' | 'global' = 'regional') {
  return (view: ResourceView): string => {
    const { region, accountId } = view.world;
    const place = global === 'global' ? '' : region;
    return `arn:aws:${service}:${place}:${accountId}:${resource.replace('{name}', view.name)}`;
  };
}
