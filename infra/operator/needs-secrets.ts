import { OperatorError } from './errors.ts';

/** What a command says that needs a person's keys and has none. */
export function needsSecrets(): OperatorError {
  return new OperatorError(
    'A person can only be found with the secrets of the installation',
    'Set TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS; docs/operations.md says where they are',
  );
}
