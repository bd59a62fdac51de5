import { ApiRefusal, OperatorError } from './errors.ts';

const credentials = 'Check the AWS credentials and region of this shell: aws sts get-caller-identity';

/**
 * Advice by API status, AWS error name or Node.js error code. The errors of `shared` hide those of AWS, which are their
 * `cause`; an operator, who has an AWS account, can act on them.
 */
const advice: Readonly<Record<string, string>> = {
  401: 'NIGHTLIGHT_TOKEN must be an access token that has not expired',
  403:
    'The access token must be of the right group: editor for import, admin for replay and report. ' +
    'Import also needs NIGHTLIGHT_SECOND_TOKEN, the token of another editor, unless one may publish alone',
  429: 'Wait a minute and run the command again; completed work is not repeated',
  503: 'Wait a minute and run the command again; completed work is not repeated',
  AccessDeniedException: credentials,
  AccessDenied: credentials,
  CredentialsProviderError: credentials,
  ExpiredTokenException: credentials,
  UnrecognizedClientException: credentials,
  ResourceNotFoundException: 'The table or queue does not exist: check the region and the name of the stack',
  ECONNREFUSED:
    'Nothing is listening at this address: start a local stack with npm start, or use --stack for a deployed one',
  ENOTFOUND: 'Check the host name and the network connection',
};

const codeIn = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof ApiRefusal) return String(error.status);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return advice[error.name] === undefined ? codeIn(error.cause) : error.name;
};

/** Describes an error: what failed and, if known, what to do about it. */
export function explainError(error: unknown): { message: string; todo?: string } {
  if (error instanceof OperatorError) return { message: error.message, todo: error.todo };
  const code = codeIn(error);
  const text = error instanceof Error ? error.message : String(error);
  const message = code === 'ECONNREFUSED' ? `${text || 'The connection failed'} (${code})` : text;
  const todo = code === undefined ? undefined : advice[code];
  return todo === undefined ? { message } : { message, todo };
}
