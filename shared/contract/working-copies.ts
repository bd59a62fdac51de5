import * as z from 'zod';
import { timestamp } from '../text/schema.ts';
import { moment } from './examples/titles.ts';
import { titleSlug } from './parameters.ts';
import { defineRoute } from './route.ts';

const page = (description: string) => z.record(z.string(), z.unknown()).meta({ description });

/** What an editor wrote about a title and has not saved as a revision. */
const WorkingCopyDraft = z
  .strictObject({
    version: z.int().min(1).meta({ description: 'The version of the title that it is based on' }),
    base: page('The page that it is based on'),
    values: page('What the editor wrote, complete or not. It is checked when it is saved as a revision'),
    note: z.string().max(600).default('').meta({ description: 'The note for other editors' }),
    others: z
      .array(
        z.strictObject({
          path: z.string().max(200).meta({ description: 'The field' }),
          value: z.unknown().optional().meta({ description: 'What it says; left out when it says nothing' }),
          revision: z
            .int()
            .min(1)
            .optional()
            .meta({ description: 'The revision that said so while it waited' }),
        }),
      )
      .max(100)
      .optional()
      .meta({
        description: 'What else was written for some fields, on another device or in a revision that waited',
      }),
    merges: z.int().min(1).optional().meta({ description: 'The waiting revision that it merges' }),
  })
  .meta({ id: 'WorkingCopyDraft', description: 'What an editor wrote and has not saved as a revision' });

const WorkingCopy = WorkingCopyDraft.extend({
  savedAt: timestamp.meta({ description: 'When the editor last changed it' }),
}).meta({ id: 'WorkingCopy', description: 'What the caller wrote and has not saved as a revision' });

const path = '/v1/editorial/titles/{slug}/working-copy';
const own = 'Only the caller can read it. It ends when nobody has changed it for 180 days.';
const draft = { version: 4, base: { name: 'Coco' }, values: { name: 'Coco', stars: 4 }, note: '' };

export const readWorkingCopy = defineRoute({
  method: 'GET',
  path,
  access: 'editor',
  tag: 'Editorial',
  summary: 'Read what you wrote about a title and did not save',
  description: own,
  params: { slug: titleSlug },
  answers: {
    200: { description: 'The working copy', body: WorkingCopy, example: { ...draft, savedAt: moment } },
  },
  errors: ['working-copy-not-found'],
});

const changed =
  'When another one is stored, from another device or tab, it is refused with `working-copy-changed`: read that one, take ' +
  'over what it has, and send the result.';

export const replaceWorkingCopy = defineRoute({
  method: 'PUT',
  path,
  access: 'editor',
  tag: 'Editorial',
  summary: 'Store what you wrote about a title without saving a revision',
  description: `${own} ${changed}`,
  params: { slug: titleSlug },
  body: WorkingCopyDraft.extend({
    replaces: timestamp.optional().meta({
      description: 'When the working copy that this one replaces was saved; left out when there is none',
    }),
  }),
  example: { ...draft, replaces: moment },
  answers: {
    200: {
      description: 'The working copy is stored',
      body: z.strictObject({ savedAt: timestamp }),
      example: { savedAt: moment },
    },
  },
  errors: ['working-copy-changed'],
});

export const endWorkingCopy = defineRoute({
  method: 'DELETE',
  path,
  access: 'editor',
  tag: 'Editorial',
  summary: 'Discard what you wrote about a title and did not save',
  description: 'With `If-Match`, only the working copy that was saved at that time is discarded.',
  params: { slug: titleSlug },
  headers: { 'If-Match': 'When the working copy was saved (`savedAt`)' },
  answers: { 204: { description: 'The caller has no such working copy' } },
  errors: ['working-copy-changed'],
});
