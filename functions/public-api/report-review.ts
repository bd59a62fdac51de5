import { isRefused } from '../../shared/contract/refusal.ts';
import { reportReview } from '../../shared/contract/reviews.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { weightOfReport } from '../../shared/moderation/reporter-record.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import type { Store } from '../../shared/storage/store.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Author } from './author.ts';
import { reviewAddress } from './find-review.ts';
import { authorWithRecord } from './gates.ts';
import { acceptedSince, refuseWhile, secondsToWait } from './refuse-too-many.ts';
import { reportName } from './report-name.ts';
import { reportText } from './report-text.ts';
import type { ComposedReport, Reporting } from './reporting.ts';
import { reporterRecord } from './weigh-reporter.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** Returns what is known about the reporter and determines the weight of the report. */
async function reporterOf(store: Store, person: Author, own: OwnRecord): Promise<ComposedReport['reporter']> {
  const record = await reporterRecord(store, own);
  const since = acceptedSince(own);
  return {
    weight: weightOfReport(record),
    fresh: record.published === 0,
    accepted: record.published,
    upheld: record.upheld,
    declined: record.declined,
    ...defined({ since, trusted: person.trustedReporter ? (true as const) : undefined }),
  };
}

/**
 * Reports a review or the public name on it. Reporting it once more is answered with the receipt of the first report.
 */
export default endpoint(reportReview, authorWithRecord, async ({ caller, params, body, request }, deps) => {
  const { person, own } = caller;
  const reviewAt = reviewAddress(params, deps);
  if (isRefused(reviewAt)) return reviewAt;
  const reporting: Reporting = {
    reporter: person.tag,
    reviewAt,
    request: requestFingerprint(request, deps.keys, body),
    compose: async () => {
      const tooMany = refuseWhile(secondsToWait('report', own, deps.now()));
      if (tooMany) return tooMany;
      const said = await withoutPersonalInformation(body, person, deps.now().getUTCFullYear());
      return { said, reporter: await reporterOf(deps.store, person, own) };
    },
  };
  return body.reason === 'name' ? reportName(deps, reporting) : reportText(deps, reporting);
});
