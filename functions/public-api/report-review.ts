import { json } from '../../shared/http/answers.ts';
import type { ApiResponse, Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody, pathParameter } from '../../shared/http/request.ts';
import { keyReused, requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import { publishedRevisionOf } from '../../shared/moderation/approved.ts';
import { type RequestMark, recall } from '../../shared/moderation/remembered-requests.ts';
import { type Report, ReportRequest } from '../../shared/moderation/report.ts';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { type ReportMark, weightOfReport } from '../../shared/moderation/reporter-record.ts';
import { takeReport } from '../../shared/moderation/take-report.ts';
import { type Address, seal, tagOf } from '../../shared/people/sealing.ts';
import { readChanges } from '../../shared/storage/aggregates.ts';
import { readCase } from '../../shared/storage/cases.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { listReportMarks, readReport, type StoredReport, writeReport } from '../../shared/storage/reports.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import type { Store } from '../../shared/storage/store.ts';
import { type Author, authorWithRecord } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewAddress, shownReviewAt } from './find-review.ts';
import { acceptedSince, refuseWhile, waitOf } from './refuse-too-many.ts';
import { reportName } from './report-name.ts';
import { reporterRecord } from './weigh-reporter.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

const accepted = ({ keys }: Dependencies, address: Address): ApiResponse => {
  const receipt = seal(keys, 'receipt', address);
  const statusUrl = `/v1/submissions/${receipt}`;
  return json(202, { receipt, state: 'held', statusUrl }, { location: statusUrl });
};

const replay = (deps: Dependencies, earlier: StoredReport, mark: RequestMark): ApiResponse => {
  if (earlier.request && recall({ request: earlier.request }, mark) === 'reused') throw keyReused();
  return accepted(deps, earlier.address);
};

/** What is known of whoever reports, as far as it weighs. */
const reporterOf = async (store: Store, person: Author, own: OwnRecord) => {
  const record = await reporterRecord(store, own);
  const since = acceptedSince(own);
  return {
    weight: weightOfReport(record),
    fresh: record.published === 0,
    accepted: record.published,
    upheld: record.upheld,
    declined: record.declined,
    ...(since === undefined ? {} : { since }),
    ...(person.trustedReporter ? { trusted: true as const } : {}),
  };
};

/** One report per person and review: reporting again answers with the receipt of the first. */
const reportReview: Endpoint<Dependencies> = async (event, deps) => {
  const { store, keys } = deps;
  const { person, own } = await authorWithRecord(event, deps);
  const body = validated(ReportRequest, jsonBody(event));
  const mark = requestMark(event, keys, body);
  const about = reviewAddress({ id: pathParameter(event, 'id') }, deps);
  const compose = async () => {
    refuseWhile(waitOf('report', own, deps.now()));
    const said = await withoutPersonalInformation(body, person, deps.now().getUTCFullYear());
    return { said, reporter: await reporterOf(store, person, own) };
  };
  if (body.reason === 'name')
    return reportName(deps, {
      reporter: person.tag,
      reviewAt: about,
      mark,
      compose,
      replay: (earlier) => replay(deps, earlier, mark),
      accepted: (address) => accepted(deps, address),
    });
  const address = reportAddress(keys, person.tag, about);
  const known = await readReport(store, address);
  if (known) return replay(deps, known, mark);
  const { said: request, reporter } = await compose();
  let counted = await shownReviewAt(deps, about);
  let tried = false;
  return retryOnConflict('The review', async () => {
    const earlier = tried ? await readReport(store, address) : undefined;
    if (earlier) return replay(deps, earlier, mark);
    tried = true;
    if (about.person === person.tag)
      throw new Problem(409, 'own-review', 'You wrote this review; you can edit or withdraw it');
    // Before the review, so that whatever changes in what readers see from here on is noticed.
    const changes = await readChanges(store, counted);
    const { audience } = counted;
    const [review, open, marks] = await Promise.all([
      shownReviewAt(deps, about),
      readCase(store, about),
      listReportMarks(store, about),
    ]);
    counted = review;
    if (review.audience !== audience) return changed;
    const { slug, titleName } = review;
    const at = deps.now().toISOString();
    const revision = publishedRevisionOf(review);
    const report: Report = {
      address,
      about,
      slug,
      titleName,
      ...request,
      revision,
      fingerprint: tagOf(keys, 'reported text', JSON.stringify(review.published)),
      weight: reporter.weight,
      request: mark,
      at,
    };
    const known: ReportMark = { at, reason: report.reason, revision, ...reporter };
    const complaint = takeReport({ review, open, earlier: marks }, report, known);
    return (await writeReport(store, complaint, { review, changes })) ? accepted(deps, address) : changed;
  });
};
export default reportReview;
