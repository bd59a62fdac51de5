import type { ComponentChildren } from 'preact';
import type { LinkFailure } from '../../../../shared/titles/link-verdict.ts';
import { longDate } from '../words/dates.ts';
import { ageOf } from './title-words.ts';

/** A link that is dead, as the API lists it. */
export interface DeadLink {
  slug: string;
  titleName: string;
  provider: string;
  region: string;
  url: string;
  reason: LinkFailure;
  since: string;
  checkedAt: string;
}

/** What the check of a link found. */
const failureWords: Readonly<Record<LinkFailure, string>> = {
  'not-found': 'There is no page at this address any more',
  'front-page': 'It leads to the front page of the site, not to the work',
  'no-such-host': 'There is no site with this name',
  'no-answer': 'The site did not answer',
  'not-secure': 'The certificate of the site is not valid',
  redirects: 'It is redirected without an end',
  'not-public': 'It leads to an address that is not on the public internet',
};

/** One dead link in the editors' list. `now` is in milliseconds; `children` are its buttons. */
export function LinkRow(props: { link: DeadLink; now: number; children?: ComponentChildren }) {
  const { slug, titleName, provider, region, url, reason, since, checkedAt } = props.link;
  return (
    <li class="link-row" data-row>
      <div class="title-row-text">
        <a href={`/editorial/titles/${slug}`} data-row-link dir="auto">
          {titleName}
        </a>
        <p class="case-meta">
          <span>
            {provider}, {region}
          </span>
          <span>last checked {longDate(checkedAt)}</span>
        </p>
        <p class="link-failure">{failureWords[reason]}.</p>
        <p class="link-address">
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </a>
        </p>
      </div>
      <time class="case-age" dateTime={since}>
        dead for {ageOf(since, props.now)}
      </time>
      <div class="link-acts">{props.children}</div>
    </li>
  );
}
