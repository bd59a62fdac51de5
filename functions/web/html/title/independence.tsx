import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { DateText } from '../parts/date-text.tsx';

/** States who paid for the review and how it was made. */
export function Independence({ page }: { page: PageDocument }) {
  return (
    <aside class="independence" aria-labelledby="independence-heading">
      <h2 id="independence-heading">Why you can trust this page</h2>
      <p>{page.disclosure}</p>
      <p>
        First reviewed <DateText iso={page.reviewedAt} />, revision {page.revision}.{' '}
        <a href={`/titles/${page.slug}/history`}>What changed on this page</a>{' '}
        <a href="/how-we-rate">How we rate</a>
      </p>
    </aside>
  );
}
