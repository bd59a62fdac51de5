import { ApiRoute, type DocumentedRoute } from './api-route.tsx';
import { PageHead } from './page-head.tsx';

const Rules = () => (
  <section class="row prose" aria-labelledby="rules-heading">
    <h2 id="rules-heading">Good to know</h2>
    <ul class="bullets">
      <li>
        Lists take <code>limit</code> (1-100) and answer <code>items</code> and, when there are more,{' '}
        <code>nextCursor</code>; send it back as <code>cursor</code>.
      </li>
      <li>
        Errors are <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>, and{' '}
        <code>errors</code> for fields that cannot be taken.
      </li>
      <li>
        Send an <code>Idempotency-Key</code> with every POST: a repeated request is then one submission.
      </li>
      <li>
        Title pages carry an <code>ETag</code>; ask again with <code>If-None-Match</code>.
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
          Everything on these pages, as JSON. Reading needs no key; the full description, with every field, is{' '}
          <a href="/v1/openapi.json">an OpenAPI document</a>.
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
