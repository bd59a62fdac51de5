import { ApiRoute, type DocumentedRoute } from './api-route.tsx';
import { PageHead } from './page-head.tsx';

const Rules = () => (
  <section class="row prose" aria-labelledby="rules-heading">
    <h2 id="rules-heading">Good to know</h2>
    <ul class="bullets">
      <li>
        Lists accept <code>limit</code> (1-100) and return <code>items</code> and, when there are more,{' '}
        <code>nextCursor</code>. Send that value as <code>cursor</code> to get the next page.
      </li>
      <li>
        Errors are <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>, and{' '}
        <code>errors</code> for invalid fields.
      </li>
      <li>
        Send an <code>Idempotency-Key</code> with every POST, so that a repeated request creates only one
        submission.
      </li>
      <li>
        Title pages have an <code>ETag</code>. Send it as <code>If-None-Match</code> to avoid downloading an
        unchanged page.
      </li>
      <li>Unknown fields are refused.</li>
    </ul>
  </section>
);

/** The API reference, generated from the API's own OpenAPI description. */
export function DocsPage({ routes }: { routes: readonly DocumentedRoute[] }) {
  return (
    <>
      <PageHead heading="The Nightlight API">
        <p class="hero-line">
          Everything on these pages, as JSON. You need no key to read. The full description, with every field,
          is <a href="/v1/openapi.json">an OpenAPI document</a>.
        </p>
      </PageHead>
      <div class="wrap rows">
        <Rules />
        <section class="row" aria-labelledby="routes-heading">
          <h2 id="routes-heading">Routes</h2>
          <ul class="routes">
            {routes.map((route) => (
              <ApiRoute key={`${route.method} ${route.path}`} route={route} />
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
