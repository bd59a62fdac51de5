import { ApiRoute, type DocumentedRoute, routeAnchor } from './api-route.tsx';
import { ApiSchema, type DocumentedSchema } from './api-schema.tsx';
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

const Contents = ({ routes }: { routes: readonly DocumentedRoute[] }) => (
  <nav class="row" aria-labelledby="contents-heading">
    <h2 id="contents-heading">Contents</h2>
    <ul class="route-links">
      {routes.map((route) => (
        <li key={routeAnchor(route)}>
          <a href={`#${routeAnchor(route)}`}>{route.summary}</a>{' '}
          <code>
            {route.method} {route.path}
          </code>
        </li>
      ))}
      <li>
        <a href="#schemas-heading">Schemas</a>
      </li>
    </ul>
  </nav>
);

/** The API reference, generated from the API's own OpenAPI description. */
export function DocsPage({
  routes,
  schemas,
}: {
  routes: readonly DocumentedRoute[];
  schemas: readonly DocumentedSchema[];
}) {
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
        <Contents routes={routes} />
        <section class="row" aria-labelledby="routes-heading">
          <h2 id="routes-heading">Routes</h2>
          <ul class="routes">
            {routes.map((route) => (
              <ApiRoute key={`${route.method} ${route.path}`} route={route} />
            ))}
          </ul>
        </section>
        <section class="row" aria-labelledby="schemas-heading">
          <h2 id="schemas-heading">Schemas</h2>
          <ul class="routes">
            {schemas.map((schema) => (
              <ApiSchema key={schema.name} {...schema} />
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
