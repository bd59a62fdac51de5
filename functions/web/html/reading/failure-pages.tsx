import { SearchBox } from '../parts/search-box.tsx';
import { PageHead } from './page-head.tsx';

/** The page for an unknown URL, with links to other pages. */
export function NotFound() {
  return (
    <>
      <PageHead heading="We cannot find this page">
        <p class="hero-line">The page may have moved, or the address may be mistyped.</p>
        <SearchBox id="missing-search" />
      </PageHead>
      <div class="wrap rows">
        <p>
          You can also <a href="/browse">browse the catalogue</a> or go back to <a href="/">the front page</a>
          .
        </p>
      </div>
    </>
  );
}

/** The page for a URL with invalid parameters: lists each parameter and its valid values. */
export function BadAddress(props: { faults: readonly { name: string; message: string }[]; at: string }) {
  return (
    <>
      <PageHead heading="This address is not valid">
        <p class="hero-line">Part of it has a value that this page cannot use.</p>
      </PageHead>
      <div class="wrap rows">
        <ul class="bullets">
          {props.faults.map(({ name, message }) => (
            <li key={name}>
              <code>{name}</code> {message}.
            </li>
          ))}
        </ul>
        <p>
          <a href={props.at}>Open the page without it</a>
        </p>
      </div>
    </>
  );
}

/** The page for a server error: says what the reader can do. */
export function Failed() {
  return (
    <>
      <PageHead heading="Something went wrong">
        <p class="hero-line">The error is on our side. Nothing you wrote is lost.</p>
      </PageHead>
      <div class="wrap rows">
        <p>
          Try the page again in a minute, or go back to <a href="/">the front page</a>.
        </p>
      </div>
    </>
  );
}
