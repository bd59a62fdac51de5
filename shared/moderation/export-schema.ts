import * as z from 'zod';
import { CommunityReview } from '../community-reviews/schema.ts';
import { spoilerMarks } from '../community-reviews/spoiler.ts';
import { Audience } from '../people/audience.ts';
import { ChildBand } from '../people/profile.ts';
import { findingSchema } from '../screening/finding.ts';
import { fieldUses } from '../suggestions/compare-changes.ts';
import { Suggestion } from '../suggestions/schema.ts';
import { timestamp } from '../text/schema.ts';
import { risks } from './decision.ts';
import { Span } from './receipt.ts';
import { submissionStates } from './submission-machine.ts';

const says = <Schema extends z.ZodType>(schema: Schema, description: string): Schema =>
  schema.meta({ description });
const sometimes = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  schema.optional().meta({ description });

const receipt = says(z.string(), 'The receipt of the submission or report that the entry is about');
const slug = says(z.string(), 'The slug of the title');
const titleName = says(z.string(), 'The name of the title');
const audience = says(Audience, 'The audience to which the author belonged then');

const exportedReasons = z.array(
  z.strictObject({
    code: says(z.string(), 'The code of the reason'),
    spans: says(z.array(Span), 'The parts of the text that the reason is about'),
    text: sometimes(z.string(), 'The wording of the reason, where it differs from the usual one'),
    note: sometimes(z.string(), "The moderator's note to the author"),
  }),
);
const reasons = sometimes(exportedReasons, 'The reasons of the latest decision');

const exportedReview = CommunityReview.extend({
  sentOn: sometimes(z.string(), 'The day on which it was sent'),
  beforePremiere: sometimes(
    z.literal(true),
    'It was sent before the premiere of the work, and does not count',
  ),
  mark: sometimes(
    z.enum(spoilerMarks),
    'Whether it gives the ending away: `found` by screening, `marked` or `cleared` by a moderator',
  ),
});

const ExportedProfile = z.strictObject({
  handle: sometimes(z.string(), 'The public name, once it is chosen'),
  childAges: sometimes(z.array(ChildBand), 'The age bands of the children'),
  showChildAges: sometimes(z.boolean(), 'Whether the age bands are shown with new reviews'),
  birthYear: sometimes(z.int(), 'The birth year, once it is stated'),
  readAsTeen: sometimes(z.boolean(), 'Whether earlier texts were screened by the rules for teens'),
  changedAt: sometimes(timestamp, 'When the profile changed last'),
});

const ExportedSubmission = z.strictObject({
  receipt,
  kind: says(
    z.enum(['review', 'suggestion', 'name']),
    'A review, a suggestion, or a public name that was reported',
  ),
  state: says(z.enum(submissionStates), 'The state of the submission'),
  revision: says(z.int(), 'How many texts were sent; the latest has this number'),
  slug,
  titleName,
  cameFrom: sometimes(z.array(z.string()), 'The titles from which it was moved to this one, by slug'),
  wasOn: sometimes(z.array(z.string()), 'Every other title that it was part of, by slug'),
  standing: sometimes(z.string(), 'The receipt of the review that stands instead, since titles were merged'),
  audience,
  handle: says(z.string(), 'The public name that is shown with it'),
  childAges: sometimes(z.array(ChildBand), 'The age bands of the children that are shown with it'),
  firstTime: sometimes(z.literal(true), 'Nothing by the author had been published when this was sent'),
  submittedAt: says(timestamp, 'When the latest text was sent'),
  editsInHour: sometimes(z.int(), 'How many edits were sent within the hour of the latest text'),
  decidedAt: sometimes(timestamp, 'When it was decided last'),
  reasons,
  decisions: sometimes(z.int(), 'How many decisions there are about it'),
  appeal: sometimes(
    z.strictObject({
      decision: says(z.int(), 'The number of the decision that was appealed'),
      state: says(z.string(), 'The state of the appeal'),
      reply: sometimes(z.string(), 'The reply to the appeal'),
      answer: sometimes(z.int(), 'The number of the decision that answered it'),
      text: sometimes(z.string(), 'The text of an appeal to the editors, until it is decided'),
    }),
    "The author's latest appeal",
  ),
  appealText: sometimes(z.string(), 'The text of the appeal, until it is decided'),
  content: sometimes(z.union([exportedReview, Suggestion]), 'The text that waits for a decision'),
  published: sometimes(exportedReview, 'The text that readers see'),
  publishedAt: sometimes(timestamp, 'When it was published first'),
  editedAt: sometimes(timestamp, 'When readers first saw the present text, if it is an edit'),
  publishedRevision: sometimes(z.int(), 'The number of the text that readers see'),
  approvedByPerson: sometimes(z.int(), 'The number of the latest text that a moderator approved'),
  reported: sometimes(z.literal(true), 'Readers reported it, and no moderator has decided yet'),
  edit: sometimes(
    z.strictObject({
      state: says(z.enum(submissionStates), 'The state of the newer text'),
      reasons: says(exportedReasons, 'The reasons of the decision about the newer text'),
    }),
    'The newer text in `content`, at the time when the published one was taken down',
  ),
  helpful: sometimes(z.int(), 'How many readers found it helpful'),
  area: sometimes(z.string(), 'The part of the page that a suggestion is about'),
  base: sometimes(z.int(), 'The revision of the page that a suggestion was made on'),
  before: sometimes(
    z.array(z.unknown()),
    'What the page said in the fields that the suggestion would change',
  ),
  rows: sometimes(z.array(z.unknown()), 'The rows of lists in which these fields are'),
  record: sometimes(z.int(), 'How many suggestions by the author had been used when this one was sent'),
  edited: sometimes(
    z.strictObject({
      revision: sometimes(z.int(), 'The revision of the page that the suggestion made'),
      titleVersion: sometimes(z.int(), 'The entry in the log of the title that says so'),
      inPart: sometimes(z.literal(true), 'Only a part of it was used'),
      otherValues: sometimes(
        z.literal(true),
        'The editor wrote another value than the one that was suggested',
      ),
      uses: sometimes(z.array(z.enum(fieldUses)), 'How each field of the suggestion was used'),
      duplicateOf: sometimes(z.string(), 'An id, for editors, of the suggestion that was there first'),
      ownDuplicate: sometimes(z.literal(true), 'That suggestion is by the same reader'),
      note: sometimes(z.string(), 'What the editor wrote about it'),
    }),
    'What the editors decided about a suggestion',
  ),
});

const ExportedDecision = z.strictObject({
  receipt,
  sequence: says(z.int(), 'The number of the decision, counted from 1 for each submission'),
  kind: says(z.string(), 'What the decision is about: a review, a suggestion or a public name'),
  audience,
  revision: says(z.int(), 'The number of the text that was decided'),
  outcome: says(z.string(), 'What was decided'),
  effect: sometimes(z.string(), 'What followed for the text or the name, if the outcome does not say so'),
  question: sometimes(z.string(), 'The kind of the case, when a moderator or reports decided'),
  reasons: says(exportedReasons, 'The reasons that the author reads'),
  findings: says(z.array(findingSchema), 'What screening found in the text'),
  policyVersion: says(z.string(), 'The version of the policy that was in force'),
  risks: sometimes(
    z.array(z.enum(risks)),
    'What made screening stricter: nothing by the author had been published yet, or many people read about the title',
  ),
  source: says(z.string(), 'Whether the service looked by itself or after a notice'),
  detectedAutomatically: says(z.boolean(), 'Whether a program raised the question'),
  decidedAutomatically: says(z.string(), 'How far a program decided: `no`, `partly` or `fully`'),
  openedAt: says(timestamp, 'When the question arose'),
  decidedAt: says(timestamp, 'When it was decided'),
  endsAt: sometimes(timestamp, 'When the mark ends that the decision put on the record'),
  publicNote: sometimes(z.string(), 'A text for the author and the reporter'),
  spoiler: sometimes(z.boolean(), 'Whether the moderator said that the review has a spoiler'),
  stars: sometimes(z.int(), 'The stars of the review, for the published numbers'),
  hash: says(z.string(), 'The check value of the record; a statement of reasons names it as `puid`'),
});

const ExportedReport = z.strictObject({
  receipt,
  slug,
  titleName,
  reason: says(z.string(), 'The code of the reason for the report'),
  text: sometimes(z.string(), 'The text of the report'),
  revision: sometimes(z.int(), 'The number of the reported text'),
  weight: says(z.int(), "How much the report counts, 0 to 3, from the reporter's record"),
  at: says(timestamp, 'When it was sent'),
  urgent: sometimes(z.boolean(), 'It is about the safety of a person'),
  appealed: sometimes(z.int(), 'The number of the decision that the reporter appealed'),
  appealText: sometimes(z.string(), 'The text of the appeal, until it is decided'),
});

const ExportedStrike = z.strictObject({
  receipt,
  sequence: says(z.int(), 'The number of the decision that brought it'),
  code: says(z.string(), 'The code of the reason'),
  weight: says(z.number(), 'How much it counts'),
  at: says(timestamp, 'When it was given'),
  endsAt: says(timestamp, 'When it ends'),
});

const ExportedVote = z.strictObject({
  review: sometimes(z.string(), 'The public id of the review'),
  slug,
  at: says(timestamp, 'When the vote was cast'),
});

const anyFields = z.record(z.string(), z.unknown());

const ExportedWorkingCopy = z.strictObject({
  slug,
  savedAt: says(timestamp, 'When it was last changed'),
  content: says(
    z.strictObject({
      version: says(z.int(), 'The version of the title that it is based on'),
      base: says(anyFields, 'The page that it is based on'),
      values: says(anyFields, 'What the editor wrote'),
      note: says(z.string(), 'The note for other editors'),
    }),
    'The unsaved page',
  ),
});

/** Everything that is stored about a person, without the record that `GET /v1/me` shows. */
export const StoredAboutPerson = z.strictObject({
  profile: sometimes(ExportedProfile, 'What the person chose and stated'),
  usedSuggestions: sometimes(z.int(), "How many of the person's suggestions editors have used"),
  submissions: says(
    z.array(ExportedSubmission),
    'Reviews and suggestions, and a public name that was reported',
  ),
  decisions: says(z.array(ExportedDecision), 'The decisions about these submissions'),
  reports: says(z.array(ExportedReport), 'The reports that the person sent'),
  strikes: says(z.array(ExportedStrike), "Marks on the person's record after rejected texts, until they end"),
  workingCopies: sometimes(
    z.array(ExportedWorkingCopy),
    'What an editor wrote about titles and has not saved as a revision',
  ),
  votes: says(z.array(ExportedVote), 'The reviews that the person found helpful'),
  keptToProtectOthers: says(
    z.array(
      z.strictObject({
        what: says(z.string(), 'What is kept, in words'),
        until: says(timestamp, 'Until when it is kept'),
      }),
    ),
    'What is kept after an erasure to protect others, and until when',
  ),
});
export type StoredAboutPerson = z.output<typeof StoredAboutPerson>;
