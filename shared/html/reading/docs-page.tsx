import { PageHead } from './page-head.tsx';

/** One route of the API as its reference tells it. */
export interface DocumentedRoute {
  method: string;
  path: string;
  access: string;
  summary: string;
}

const whoMay: Readonly<Record<string, string>> = {
  all: 'Everybody',
  holder: 'Whoever holds the receipt',
  'signed-in': 'Signed-in people, with a bearer token',
};

const Route = ({ route }: { route: DocumentedRoute }) => (
  <li class="route">
    <h3>
      <span class="route-method">{route.method}</span>
      <span class="route-path">{route.path}</span>
    </h3>
    <p class="route-fields">
      {route.summary}. {whoMay[route.access] ?? `Signed-in people in the group ${route.access}`}.
    </p>
  </li>
);

/** The API's reference, from the table that its routes are made of. */
export const DocsPage = ({ routes }: { routes: readonly DocumentedRoute[] }) => (
  <>
    <PageHead heading="The Nightlight API">
      <p class="hero-line">
        Everything on these pages, as JSON. Reading needs no key; the full description, with every field, is{' '}
        <a href="/v1/openapi.json">an OpenAPI document</a>.
      </p>
    </PageHead>
    <div class="wrap rows">
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
      <section class="row" aria-labelledby="routes-heading">
        <h2 id="routes-heading">Routes</h2>
        <ul class="routes">
          {routes.map((route) => (
            <Route key={`${route.method} ${route.path}`} route={route} />
          ))}
        </ul>
      </section>
    </div>
  </>
);
