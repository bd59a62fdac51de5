import { ApiRefusal, OperatorError } from './errors.ts';

const credentials = 'Check the AWS credentials and region of this shell: aws sts get-caller-identity';

/** Advice for AWS errors and statuses of the API, by name. */
const advice: Readonly<Record<string, string>> = {
  401: 'NIGHTLIGHT_TOKEN must hold an access token that has not expired',
  403: 'The access token needs the group that the command works for: editor for import, admin for replay and report',
  429: 'Wait a minute and run the command again; what is done already is not done twice',
  503: 'Wait a minute and run the command again; what is done already is not done twice',
  AccessDeniedException: credentials,
  AccessDenied: credentials,
  CredentialsProviderError: credentials,
  ExpiredTokenException: credentials,
  UnrecognizedClientException: credentials,
  ResourceNotFoundException:
    'The table or queue is not there: check the region, and the stack that was named',
  ECONNREFUSED:
    'Nothing runs at that address: start a local stack with npm start, or name a deployed one with --stack',
  ENOTFOUND: 'Check the address, and that this machine reaches it',
  ENOENT: 'Check the path; it is read from the folder in which the command was started',
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
