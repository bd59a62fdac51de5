/** One permission that a call needs. */
export interface Requirement {
  /** `dynamodb:PutItem` */
  action: string;
  /** An ARN, or `*` for an action without resources. */
  resource: string;
  /** Condition keys that the call determines, `dynamodb:LeadingKeys` for example. */
  context: Record<string, string | string[]>;
}

/** The account whose resources the local ones stand for. */
export interface Account {
  region: string;
  accountId: string;
}
