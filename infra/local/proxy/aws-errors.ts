import { type Answer, jsonAnswer } from './answer.ts';
import type { Protocol } from './operation.ts';

const dynamodb = 'com.amazonaws.dynamodb.v20120810#';
const coral = 'com.amazon.coral.service#';

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const xml = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`,
  ),
});

const sqs = (
  status: number,
  type: string,
  code: string,
  message: string,
  fault: 'Sender' | 'Receiver',
): Answer => jsonAnswer(status, { __type: type, message }, { 'x-amzn-query-error': `${code};${fault}` });

/** The errors that AWS services return, in the caller's protocol. */
export const awsErrors = {
  missingToken: (protocol: Protocol): Answer =>
    protocol === 's3' || protocol === 'query'
      ? xml(403, 'AccessDenied', 'Access Denied')
      : jsonAnswer(400, {
          __type: `${coral}MissingAuthenticationTokenException`,
          message: 'Request is missing Authentication Token',
        }),

  unknownKey(protocol: Protocol): Answer {
    const message = 'The security token included in the request is invalid.';
    if (protocol === 's3') {
      return xml(
        403,
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
      );
    }
    if (protocol === 'query') return xml(403, 'InvalidClientTokenId', message);
    if (protocol === 'sqs') {
      return sqs(403, `${coral}InvalidClientTokenId`, 'InvalidClientTokenId', message, 'Sender');
    }
    return jsonAnswer(400, { __type: `${coral}UnrecognizedClientException`, message });
  },

  accessDenied(protocol: Protocol, message: string): Answer {
    if (protocol === 's3') return xml(403, 'AccessDenied', message);
    if (protocol === 'query') return xml(403, 'AuthorizationError', message);
    if (protocol === 'sqs')
      return sqs(403, `${coral}AccessDeniedException`, 'AccessDenied', message, 'Sender');
    return jsonAnswer(400, { __type: `${coral}AccessDeniedException`, Message: message });
  },

  /** An S3 error: HTTP status, error code and message. */
  s3Error: xml,

  throttled(protocol: Protocol): Answer {
    if (protocol === 's3') return xml(503, 'SlowDown', 'Please reduce your request rate.');
    if (protocol === 'query') return xml(400, 'Throttled', 'Rate exceeded');
    if (protocol === 'sqs') {
      return sqs(400, 'com.amazonaws.sqs#RequestThrottled', 'RequestThrottled', 'Rate exceeded', 'Sender');
    }
    return jsonAnswer(400, {
      __type: `${dynamodb}ProvisionedThroughputExceededException`,
      message:
        'The level of configured provisioned throughput for the table was exceeded. Consider ' +
        'increasing your provisioning level with the UpdateTable API.',
    });
  },

  serverError(protocol: Protocol): Answer {
    if (protocol === 's3')
      return xml(500, 'InternalError', 'We encountered an internal error. Please try again.');
    if (protocol === 'query') return xml(500, 'InternalFailure', 'Internal failure');
    if (protocol === 'sqs') {
      return sqs(500, 'com.amazonaws.sqs#InternalFailure', 'InternalFailure', 'Internal failure', 'Receiver');
    }
    return jsonAnswer(500, { __type: `${dynamodb}InternalServerError`, message: 'Internal server error' });
  },

  /**
   * The error of a write that conflicts with a transaction in progress. If the write is a transaction itself, it has
   * `items` items, and the one at index `conflicting` conflicts.
   */
  transactionConflict(transaction: boolean, items: number, conflicting: number): Answer {
    const message = 'Transaction is ongoing for the item';
    if (!transaction) return jsonAnswer(400, { __type: `${dynamodb}TransactionConflictException`, message });
    const reasons = Array.from({ length: items }, (_, index) =>
      index === conflicting ? { Code: 'TransactionConflict', Message: message } : { Code: 'None' },
    );
    const codes = reasons.map((reason) => reason.Code).join(', ');
    return jsonAnswer(400, {
      __type: `${dynamodb}TransactionCanceledException`,
      Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
      CancellationReasons: reasons,
    });
  },

  expiredIterator: (): Answer =>
    jsonAnswer(400, {
      __type: `${dynamodb}ExpiredIteratorException`,
      message: 'Iterator expired. The iterator was created more than 15 minutes ago.',
    }),

  unknownService: (): Answer =>
    jsonAnswer(400, {
      __type: `${coral}UnknownOperationException`,
      message: 'The local stack has no such service.',
    }),
};
