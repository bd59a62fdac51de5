/** One permission that a call needs. */
export interface Requirement {
  /** `dynamodb:PutItem` */
  action: string;
  /** An ARN, or `*` for an action without a resource. */
  resource: string;
  /** Values of the condition keys that depend on the call, such as `dynamodb:LeadingKeys`. */
  context: Record<string, string | string[]>;
}

/** The region and account in the ARNs of local resources. */
export interface Account {
  region: string;
  accountId: string;
}
