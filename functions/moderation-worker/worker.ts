import type { SQSRecord } from 'aws-lambda';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { defaultAnalyzers } from '../../shared/screening/default-analyzers.ts';
import { type EarlierTexts, earlierTexts } from '../../shared/screening/duplicates/earlier-texts.ts';
import { recentSignatures } from '../../shared/storage/recent-signatures.ts';
import { openStore, type Store } from '../../shared/storage/store.ts';
import { examineReport } from './examine-report.ts';
import { screenSubmission } from './screen-submission.ts';

const now = () => new Date();

/** What the texts of one batch are compared with: those before, loaded once, and each other. */
const earlierOnce = (store: Store) => {
  let loading: Promise<EarlierTexts> | undefined;
  return () => {
    loading ??= recentSignatures(store, now().getTime()).then(earlierTexts);
    return loading;
  };
};

/** The worker, with analyzers beside the default ones, which are opened with the first batch. */
export const worker = (openServices: () => Promise<readonly Analyzer[]>) => {
  const store = openStore(setting(process.env, 'TABLE_NAME'));
  let opened: Promise<readonly Analyzer[]> | undefined;
  return batchHandler<SQSRecord>(
    (record) => record.messageId,
    async (records) => {
      opened ??= openServices();
      const analyzers = [...defaultAnalyzers, ...(await opened)];
      const deps = { store, analyzers, earlier: earlierOnce(store), now };
      return Promise.allSettled(
        records.map(async (record) => {
          const request = ScreeningRequest.parse(JSON.parse(record.body));
          return request.report ? examineReport(deps, request.report) : screenSubmission(deps, request);
        }),
      );
    },
  );
};
