import type { ResourceView } from '../resources/kind.ts';

/** A resource with all its references resolved. */
export interface Resource extends ResourceView {
  type: string;
  ref: string;
  attribute(name: string): string;
  /** The template's properties, resolved, without type checks. */
  raw: Record<string, unknown>;
  /** Absolute path of the asset, for functions. */
  assetPath?: string;
}

export interface Model {
  resources: Resource[];
  ofType(type: string): Resource[];
  /** Finds a resource of a type by its `Arn` attribute. */
  byArn(type: string, arn: string): Resource | undefined;
  /** Physical names by logical id, or by `StackName/LogicalId` where two stacks have the same logical id. */
  names: Record<string, string>;
}
