import * as z from 'zod';
import { ExpertReview, Revision } from '../expert-reviews/schema.ts';
import { byService, titleActs } from '../revisions/title-acts.ts';
import { titleStates } from '../revisions/title-state.ts';
import { calendarDate, plainText, timestamp } from '../text/schema.ts';
import { TitleKind } from '../titles/kinds.ts';
import { Slug, Title } from '../titles/schema.ts';

/** A title and the current version of it. */
export const TitleVersion = z
  .strictObject({ slug: Slug, version: z.int() })
  .meta({ id: 'TitleVersion', description: 'A title and the current version of its facts' });

/** A note that readers see in the history of the page. */
export const PublicNote = plainText({ min: 1, max: 600 });

type TitleOfAnyKind = (typeof Title)['options'][number];
const withNote = <One extends TitleOfAnyKind>(title: One) =>
  title.extend({
    note: PublicNote.optional().meta({ description: 'What readers are told about the change' }),
  });
type TitleWithNote = ReturnType<typeof withNote<TitleOfAnyKind>>;

/** The facts of a title as an editor replaces them, with a note for readers. */
export const FactsReplacement = z
  .discriminatedUnion('kind', Title.options.map(withNote) as [TitleWithNote, ...TitleWithNote[]])
  .meta({ id: 'FactsReplacement', description: 'The facts of a title, and a note for readers' });

/** A revision as an editor sends it: the review, and optionally the facts. */
export const RevisionDraft = ExpertReview.extend({
  title: Title.optional().meta({ description: 'The facts, if the revision changes them' }),
  note: plainText({ min: 1, max: 600 }).optional().meta({ description: 'What changed, for other editors' }),
  version: z.int().optional().meta({
    description: 'The version of the title that the revision is based on; refused if it has changed',
  }),
  merges: z.int().min(1).optional().meta({
    description:
      'The waiting revision of another editor that this one puts forward together with what was published since',
  }),
}).meta({ id: 'RevisionDraft', description: 'A revision as an editor sends it' });

const mine = z.literal(true).optional();

/** A revision with the facts that it has. `mine` marks those of the caller. */
const RevisionInFull = Revision.extend({
  title: Title.optional(),
  factsBefore: Title.optional().meta({
    description: 'The facts when it was written, if it has others and no page was on the site',
  }),
  mine,
}).meta({
  id: 'RevisionInFull',
  description: 'A revision with its facts',
});

const Published = z.strictObject({
  revision: z.int(),
  publishedAt: timestamp,
  publishedBy: z.string().optional(),
  firstPublishedAt: timestamp.optional(),
});

const Scheduled = z.strictObject({
  revision: z.int(),
  at: timestamp,
  by: z.string(),
  note: z.string().optional().meta({ description: 'What readers will be told about the change' }),
});

const FailedSchedule = z.strictObject({
  revision: z.int(),
  scheduledFor: timestamp,
  failedAt: timestamp,
});

const OtherTitle = z.strictObject({ slug: Slug, name: z.string() });

/** A title as editors see it, with its newest revisions. */
export const TitleDraft = z
  .strictObject({
    title: Title,
    state: z.enum(titleStates),
    version: z.int(),
    secondEditor: z.boolean().meta({
      description: 'Whether another editor than its author must publish a revision here',
    }),
    changedAt: z.string(),
    createdBy: z.string().optional(),
    editedBy: z.string().optional(),
    revisions: z.array(RevisionInFull),
    waitingRevision: z.int().optional().meta({
      description: 'The latest revision that nobody has published, or one whose scheduled publication failed',
    }),
    published: Published.optional(),
    scheduled: Scheduled.optional(),
    failedSchedule: FailedSchedule.optional().meta({
      description: 'The latest scheduled publication that failed. The log says why',
    }),
    mergedInto: OtherTitle.optional().meta({ description: 'The title into which this one was merged' }),
  })
  .meta({
    id: 'TitleDraft',
    description: 'A title as editors see it, with its newest revisions, at most 100',
  });

/** A field that differs between two revisions. A side that lacks the field is `null`. */
export const FieldDifference = z.strictObject({ path: z.string(), from: z.unknown(), to: z.unknown() }).meta({
  id: 'FieldDifference',
  description: 'A field that differs; a side that lacks the field is `null`',
});

/** The answer to a publication, now or at a time. */
export const PublicationAnswer = z.strictObject({
  slug: Slug,
  version: z.int().meta({ description: 'The new version of the title' }),
  revision: z.int().meta({
    description:
      'The revision that readers see; another one than was asked for when it was merged with later changes',
  }),
  publishedAt: timestamp,
  publishedBy: z.string(),
});

/** A title in the editors' list. */
export const EditorialTitle = z
  .strictObject({
    slug: Slug,
    name: z.string(),
    kind: TitleKind,
    state: z.enum(titleStates),
    version: z.int(),
    changedAt: timestamp,
    createdBy: z.string().optional(),
    editedBy: z.string().optional(),
    latestRevision: z.int(),
    writtenAt: timestamp.optional().meta({ description: 'When the latest revision was written' }),
    writtenBy: z.string().optional().meta({ description: 'Who wrote the latest revision' }),
    mine: mine.meta({ description: 'Set when the caller wrote the latest revision' }),
    oldestCheck: calendarDate.optional().meta({
      description: 'When the offer that was checked longest ago was checked',
    }),
    waitingRevision: z.int().optional().meta({
      description: 'The latest revision that nobody has published, or one whose scheduled publication failed',
    }),
    publishedRevision: z.int().optional(),
    publishedAt: timestamp.optional(),
    scheduledFor: timestamp.optional(),
    mergedInto: Slug.optional().meta({ description: 'The title into which this one was merged' }),
  })
  .meta({ id: 'EditorialTitle', description: "A title in the editors' list" });

/** What was done to a title. `by` is the staff name of the editor who did it, or the word for the service itself. */
export const TitleLogEntry = z
  .strictObject({
    version: z.int().meta({ description: 'The version of the title that it made' }),
    at: timestamp,
    by: z.string().meta({
      description: `The staff name of the editor who did it, or \`${byService}\` when no editor did it`,
    }),
    act: z.enum(titleActs),
    revision: z.int().optional(),
    scheduledFor: timestamp.optional(),
    note: z.string().optional(),
    conflictingFields: z.array(z.string()).optional().meta({
      description: 'The paths of the fields that changed before a scheduled revision could be published',
    }),
    other: OtherTitle.optional().meta({ description: 'The other title of a merge, a split or a move' }),
    afterSuggestion: z.literal(true).optional(),
    creditedTo: z.string().optional(),
    changes: z.array(FieldDifference).optional(),
  })
  .meta({ id: 'TitleLogEntry', description: 'What was done to a title' });
