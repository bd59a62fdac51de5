import type { ResourceView } from '../resources/kind.ts';

/** A resource with every reference resolved. */
export interface Resource extends ResourceView {
  type: string;
  ref: string;
  attribute(name: string): string;
  /** The resolved properties as they stand in the template. */
  raw: Record<string, unknown>;
  /** Absolute path of the asset, for functions. */
  assetPath?: string;
}

export interface Model {
  resources: Resource[];
  ofType(type: string): Resource[];
  /** Finds a resource of a type by its `Arn` attribute. */
  byArn(type: string, arn: string): Resource | undefined;
  /** Physical names by logical id; by `StackName/LogicalId` where two stacks share one. */
  names: Record<string, string>;
}
