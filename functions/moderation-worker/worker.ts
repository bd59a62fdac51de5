import type { SQSRecord } from 'aws-lambda';
import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { classifierAnalyzer } from '../../shared/screening/analyzers/classifier.ts';
import { defaultAnalyzers } from '../../shared/screening/default-analyzers.ts';
import { type EarlierTexts, earlierTexts } from '../../shared/screening/duplicates/index.ts';
import { warmUp } from '../../shared/screening/warm-up.ts';
import { recentSignatures } from '../../shared/storage/recent-signatures.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import { readClassifierFiles } from './classifier-files.ts';
import { examineReport } from './examine-report.ts';
import { screenAppeal } from './screen-appeal.ts';
import { screenBatch } from './screen-batch.ts';
import { screenSubmission } from './screen-submission.ts';

/**
 * Returns a function that loads the earlier texts that a batch is compared with. They are loaded once; texts of the
 * batch are added to them.
 */
const earlierOnce = (store: Store) => {
  let loading: Promise<EarlierTexts> | undefined;
  return () => {
    loading ??= recentSignatures(store, now().getTime()).then(earlierTexts);
    return loading;
  };
};

/**
 * Builds the worker's handler. `folder` is that of the bundle, which has the files of the classifier. They are read, and the
 * analyzers of cloud services are created, with the first batch.
 */
export function worker(folder: string, openServices: () => Promise<readonly Analyzer[]>) {
  // What the classifier says about the meaning of a text is the first reason that its author reads.
  const classifier = classifierAnalyzer(() => readClassifierFiles(folder));
  const own = [classifier, ...defaultAnalyzers];
  const store = openStore(setting(process.env, 'TABLE_NAME'));
  let opened: Promise<readonly Analyzer[]> | undefined;
  let ready: Promise<void> | undefined;
  return batchHandler<SQSRecord>(
    (record) => record.messageId,
    async (records, context) => {
      opened ??= openServices();
      ready ??= warmUp([classifier]);
      const analyzers = [...own, ...(await opened)];
      await ready;
      const deps = { store, analyzers, earlier: earlierOnce(store), now };
      return screenBatch(
        records,
        async (request, attempt) => {
          if (request.appeal !== undefined) return screenAppeal(deps, request, request.appeal, attempt);
          if (request.report === undefined) return screenSubmission(deps, request, attempt);
          await examineReport(deps, request.report);
          return 'done';
        },
        () => context.getRemainingTimeInMillis(),
      );
    },
  );
}
