import type { PageDocument } from '../../../../shared/titles/page-document.ts';

/** The link to suggest a change to the page. */
export function SuggestUpdate({ page }: { page: PageDocument }) {
  return (
    <section id="suggest" class="row suggest" aria-labelledby="suggest-heading">
      <div class="invite" id="suggest-form" data-island="suggestion" data-slug={page.slug}>
        <div>
          <h2 id="suggest-heading">Did we miss something on diversity?</h2>
          <p>
            <span id="suggest-others">
              Or is a fact wrong, a place to find it missing, or a level too high or too low?{' '}
            </span>
            An editor decides about every suggestion that passes our checks, and your receipt shows what
            happens to yours.
          </p>
        </div>
        <a
          class="button button-quiet"
          href={`/sign-in?to=${encodeURIComponent(`/titles/${page.slug}#suggest-form`)}`}
          data-open
        >
          Suggest an update
        </a>
      </div>
    </section>
  );
}
