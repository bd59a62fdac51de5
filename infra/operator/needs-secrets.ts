import { OperatorError } from './errors.ts';

/** Creates the error of a command that needs the keys for a person's records but has none. */
export function needsSecrets(): OperatorError {
  return new OperatorError(
    'A person can only be found with the secrets of the installation',
    'Set TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS; docs/operations.md describes where to find them',
  );
}
