import * as z from 'zod';
import { EditorDecisionRequest } from '../moderation/editor-decision-request.ts';
import { suggestionAreas } from '../suggestions/areas.ts';
import { timestamp } from '../text/schema.ts';
import { Slug } from '../titles/schema.ts';
import { exampleIds } from './examples/ids.ts';
import { moment, slug, title } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { suggestionId } from './parameters.ts';
import { EditorialSuggestionQuery } from './queries.ts';
import { defineRoute } from './route.ts';

const ProposedChange = z
  .strictObject({
    path: z.string(),
    from: z.unknown(),
    now: z.unknown(),
    to: z.unknown(),
    gone: z.literal(true).optional().meta({
      description:
        'The row of the list that it is about is not on the page any more, so it cannot be accepted',
    }),
  })
  .meta({
    id: 'ProposedChange',
    description:
      'A field that a suggestion would change: what the page said when it was made, what it says now, and the proposal. In a ' +
      'list, what it says now can be a few seconds old. ' +
      'A side without a value is `null`.',
  });

const EditorialSuggestion = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    slug: Slug,
    titleName: z.string(),
    area: z.enum(suggestionAreas),
    state: z.string(),
    text: z.string(),
    evidenceUrl: z.string().optional(),
    changes: z.array(ProposedChange),
    reader: z.strictObject({
      name: z.string(),
      accepted: z.int().meta({ description: 'How many of their suggestions editors have used' }),
    }),
    receivedAt: timestamp,
    decidedAt: timestamp.optional(),
    revision: z
      .int()
      .optional()
      .meta({ description: 'The revision of the page that it made, if it was applied' }),
    base: z.int().optional().meta({ description: 'The revision of the page that it was made on' }),
    answer: z
      .strictObject({
        reasons: z.array(z.string()),
        note: z.string().optional(),
        inPart: z.literal(true).optional(),
        otherValues: z.literal(true).optional(),
        duplicateOf: z.string().optional(),
      })
      .optional()
      .meta({
        description:
          'What an editor decided: the reasons and the note that the reader sees, whether only a part was used or another ' +
          'value was written, and the id of the suggestion that was there first',
      }),
    decidedByCaller: z
      .literal(true)
      .optional()
      .meta({ description: 'The caller made the decision that is appealed; not in lists' }),
    fromVotes: z.literal(true).optional().meta({
      description: "The service made it from readers' votes about a level; no single reader wrote it",
    }),
    offSite: z.literal(true).optional().meta({
      description: 'The title is not on the site. It cannot be accepted before the title is published',
    }),
    page: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'What the page says at this moment, field by field; not in lists' }),
    secondEditor: z.boolean().optional().meta({
      description:
        'Whether the age, the levels and the texts can be taken over only as the reader proposed them; not in lists',
    }),
    credit: z.literal(true).optional().meta({ description: 'The reader wishes to be named' }),
    own: z
      .literal(true)
      .optional()
      .meta({ description: 'The caller wrote it, so another editor must decide it' }),
    appeal: z
      .strictObject({
        text: z.string(),
        withheld: z.literal(true).optional().meta({
          description: 'A moderator has decided that editors do not read the text; it is empty here',
        }),
      })
      .optional()
      .meta({ description: 'Why the reader asks another editor to decide again' }),
  })
  .meta({ id: 'EditorialSuggestion', description: "A reader's suggestion as editors see it" });
export type EditorialSuggestion = z.output<typeof EditorialSuggestion>;

const example = {
  id: exampleIds.suggestion,
  version: 2,
  slug,
  titleName: title.name,
  area: 'fact',
  state: 'forwarded',
  text: 'The film runs for 99 minutes.',
  evidenceUrl: 'https://example.org/the-lantern-keepers',
  changes: [{ path: '/details/runtimeMinutes', from: 97, now: 97, to: 99 }],
  reader: { name: 'Amber Heron', accepted: 2 },
  receivedAt: moment,
} as const;

export const listSuggestions = defineRoute({
  method: 'GET',
  path: '/v1/editorial/suggestions',
  access: 'editor',
  tag: 'Editorial',
  summary: 'List the suggestions of readers',
  description:
    'Those that wait for an editor: by readers with the best record when they sent it first, and then the oldest. With ' +
    '`state`, those in one state. Texts that moderation holds or refused are not in any of these lists.',
  query: EditorialSuggestionQuery,
  answers: {
    200: {
      description: 'A page of suggestions',
      body: listOf(EditorialSuggestion),
      example: { items: [example] },
    },
  },
  errors: [],
});

export const readSuggestion = defineRoute({
  method: 'GET',
  path: '/v1/editorial/suggestions/{id}',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read a suggestion',
  params: { id: suggestionId },
  answers: { 200: { description: 'The suggestion', body: EditorialSuggestion, example } },
  errors: [],
});

export const decideSuggestion = defineRoute({
  method: 'POST',
  path: '/v1/editorial/suggestions/{id}/decision',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Decide about a suggestion',
  description:
    'Accepting publishes a revision in the same transaction. When the suggestion names fields, `changes` may name only those. ' +
    'When a field that the suggestion would change has another ' +
    'value now, nothing is published: the answer lists the values, and the suggestion waits as `conflict`. Such a field is ' +
    'replaced by `changes` that state with `now` what the page says there. Another editor answers an appeal. Where a second editor is ' +
    'needed, `changes` to the age, the levels and the texts of the review must be those that the reader proposed. A suggestion that ' +
    'is itself a duplicate, or was withdrawn, cannot be named in `duplicateOf`. A duplicate waits for an editor again when the ' +
    'other one is withdrawn, changed by its author, or erased.',
  params: { id: suggestionId },
  body: EditorDecisionRequest,
  example: { outcome: 'accept', version: 2 },
  answers: {
    200: {
      description: 'The decision is made',
      body: z.strictObject({
        state: z.string(),
        version: z.int().meta({ description: 'The new version of the suggestion' }),
        revision: z.int().optional().meta({ description: 'The revision of the page that followed from it' }),
      }),
      example: { state: 'applied', version: 3, revision: 4 },
    },
  },
  errors: [
    'title-merged',
    'conflict-of-interest',
    'same-decider',
    'second-editor-needed',
    'already-decided',
    'version-conflict',
    'changed-meanwhile',
    'edits-conflict',
    'external-id-taken',
    'not-published',
    'patch-not-possible',
    'duplicate-not-possible',
    'reason-required',
    'text-required',
    'idempotency-key-reused',
  ],
});
