import * as z from 'zod';
import { StoredAboutPerson } from '../moderation/export-schema.ts';
import { Audience } from '../people/audience.ts';
import { perClockHour } from '../people/limits.ts';
import { ChildBand, ProfileChange } from '../people/profile.ts';
import { Role } from '../people/schema.ts';
import { timestamp } from '../text/schema.ts';
import { personExport } from './examples/person-export.ts';
import { me } from './examples/submissions.ts';
import { MeQuery } from './queries.ts';
import { defineRoute } from './route.ts';

/** A person's own record. */
export const Me = z
  .strictObject({
    handle: z.string(),
    handleChosen: z.boolean(),
    role: Role,
    audience: Audience,
    childAges: z.array(ChildBand),
    showChildAges: z.boolean(),
    birthYear: z.int().optional(),
    suggestedHandles: z.array(z.string()).optional().meta({
      description:
        'Available public names, present until one is chosen; `?names=1`, `?names=2` and so on offer others',
    }),
  })
  .meta({ id: 'Me', description: "A person's own record" });
export type Me = z.infer<typeof Me>;

const PersonExport = z
  .strictObject({
    exportedAt: timestamp.meta({ description: 'When the export was made' }),
    person: Me,
    ...StoredAboutPerson.shape,
  })
  .meta({ id: 'PersonExport', description: 'Everything that is stored about a person' });

export const readMe = defineRoute({
  method: 'GET',
  path: '/v1/me',
  access: 'signed-in',
  tag: 'Your record',
  summary: 'Read your own record',
  query: MeQuery,
  answers: { 200: { description: 'The record', body: Me, example: me } },
  errors: ['too-young', 'name-not-checked'],
});

export const changeMe = defineRoute({
  method: 'PUT',
  path: '/v1/me',
  access: 'signed-in',
  tag: 'Your record',
  summary: 'Choose your public name, and state your birth year and the ages of your children',
  description:
    'Fields that are left out do not change. The birth year and the public name can be set only once.',
  body: ProfileChange,
  example: { handle: 'Amber Heron', birthYear: 1985 },
  answers: { 200: { description: 'The record after the change', body: Me, example: me } },
  errors: [
    'too-young',
    'age-needed',
    'birth-year-said',
    'not-asked-of-teens',
    'handle-chosen',
    'handle-taken',
    'name-not-checked',
    'too-many',
    'changed-meanwhile',
  ],
  rateLimit: `${perClockHour.profile} an hour; profile changes and refused names both count.`,
});

export const exportMe = defineRoute({
  method: 'GET',
  path: '/v1/me/export',
  access: 'signed-in',
  tag: 'Your record',
  summary: 'Download everything stored about you',
  answers: {
    200: {
      description: 'Everything stored about the caller, as a file',
      body: PersonExport,
      example: personExport,
      headers: { 'Content-Disposition': 'Suggests a file name' },
    },
  },
  errors: [],
});

export const eraseMe = defineRoute({
  method: 'DELETE',
  path: '/v1/me',
  access: 'signed-in',
  tag: 'Your record',
  summary: 'Erase everything about yourself',
  description:
    'Erasing twice has the same effect as once. A few records that protect others from abuse are kept longer; ' +
    'the export lists them.',
  answers: { 204: { description: 'The record is erased' } },
  errors: [],
});
