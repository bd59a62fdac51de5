import * as z from 'zod';
import { Region, timestamp, webAddress } from '../text/schema.ts';
import { linkFailures } from '../titles/link-verdict.ts';
import { Slug } from '../titles/schema.ts';
import { moment, offer, slug, title } from './examples/titles.ts';
import { listOf } from './lists.ts';
import { titleSlug } from './parameters.ts';
import { DeadLinkQuery } from './queries.ts';
import { defineRoute } from './route.ts';

const DeadLink = z
  .strictObject({
    slug: Slug,
    titleName: z.string(),
    provider: z.string(),
    region: Region,
    url: z.string(),
    reason: z.enum(linkFailures).meta({
      description:
        'What the last check found: no page (404 or 410), the front page of the site instead of the work, no such host, no ' +
        'answer, a certificate that is not valid, redirects without an end, or an address that is not public',
    }),
    since: timestamp.meta({ description: 'When it failed first' }),
    checkedAt: timestamp,
  })
  .meta({ id: 'DeadLink', description: 'A link of an offer that failed when it was checked on two days' });

export const listDeadLinks = defineRoute({
  method: 'GET',
  path: '/v1/editorial/dead-links',
  access: 'editor',
  tag: 'Editorial',
  summary: 'List the links of offers that are dead',
  description:
    'The links of all published titles are checked once a week. A link that failed on two days is listed until it works ' +
    'again, the page no longer has it, or an editor confirms it. A page of the list has the links of at most `limit` titles.',
  query: DeadLinkQuery,
  answers: {
    200: {
      description: 'A page of dead links, the one that has been dead longest first',
      body: listOf(DeadLink),
      example: {
        items: [
          {
            slug,
            titleName: title.name,
            provider: offer.provider,
            region: offer.region,
            url: offer.url,
            reason: 'not-found',
            since: moment,
            checkedAt: moment,
          },
        ],
      },
    },
  },
  errors: [],
});

export const confirmLink = defineRoute({
  method: 'POST',
  path: '/v1/editorial/titles/{slug}/links/confirm',
  access: 'editor',
  tag: 'Editorial',
  summary: 'Confirm that a link works',
  description:
    'For a server that answers browsers but not the check. The link leaves the list, and is not checked for thirty days.',
  params: { slug: titleSlug },
  body: z.strictObject({
    url: webAddress.meta({ description: 'The address of the link, as the list of dead links has it' }),
  }),
  example: { url: offer.url },
  answers: {
    200: {
      description: 'The link is no longer listed',
      body: z.strictObject({ url: z.string(), confirmedAt: timestamp }),
      example: { url: offer.url, confirmedAt: moment },
    },
  },
  errors: ['link-not-found', 'changed-meanwhile'],
});
