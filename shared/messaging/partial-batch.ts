import type { Context } from 'aws-lambda';
import { lambdaHandler } from '../environment/lambda-handler.ts';
import { reportFailure } from '../environment/report-failure.ts';

interface Batch<Entry> {
  Records: Entry[];
}

/** The response that Lambda expects with `ReportBatchItemFailures`: only the listed records are delivered again. */
export interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * Builds a handler of queue or stream batches. `work` returns one result for each record, in order. Records with a
 * rejected result are delivered again; when `work` itself rejects, all records are. Every failure is logged.
 */
export function batchHandler<Entry>(
  identify: (record: Entry) => string,
  work: (
    records: Entry[],
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ) => Promise<PromiseSettledResult<unknown>[]>,
) {
  const failed = (records: Entry[], reason: unknown): BatchResponse => {
    reportFailure('batch-failed', reason);
    return { batchItemFailures: records.map((record) => ({ itemIdentifier: identify(record) })) };
  };
  return lambdaHandler<Batch<Entry>, BatchResponse>()
    .use({
      onError: (request) => {
        request.response = failed(request.event.Records, request.error);
      },
    })
    .handler(async ({ Records }, context) => {
      const results = await work(Records, context);
      const batchItemFailures = Records.flatMap((record: Entry, index: number) => {
        const result = results[index];
        if (result?.status === 'fulfilled') return [];
        reportFailure('record-failed', result?.reason);
        return [{ itemIdentifier: identify(record) }];
      });
      return { batchItemFailures };
    });
}
