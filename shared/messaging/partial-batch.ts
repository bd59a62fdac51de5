import type { Context } from 'aws-lambda';
import { lambdaHandler } from '../environment/lambda-handler.ts';
import { reportFailure } from '../environment/report-failure.ts';

interface Batch<Entry> {
  Records: Entry[];
}

/** What Lambda reads when `ReportBatchItemFailures` is on: the records to deliver again, and no others. */
export interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * A handler of queue or stream batches. `work` returns one result a record, in their order; those that reject are
 * delivered again. A rejection of `work` as a whole redelivers everything. A full failure is reported like a
 * partial one, never swallowed.
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
