import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Named {
  slug: string;
  name: string;
}

/** How many of the titles that were found are listed. */
const maxShown = 8;

/** A title that was found, with what is known of it and the button that chooses it. */
const FoundTitle = (props: {
  found: Named;
  about: ComponentChildren;
  act: string;
  whyNot: string | undefined;
  choose: () => void;
}) => {
  const { name, slug } = props.found;
  const reasonId = `why-not-${slug}`;
  return (
    <li>
      <div>
        <strong dir="auto">{name}</strong> {props.about}
        {props.whyNot && (
          <p class="field-hint style-hint" id={reasonId}>
            {props.whyNot}
          </p>
        )}
      </div>
      <button
        type="button"
        class="small-button"
        aria-disabled={props.whyNot !== undefined}
        aria-describedby={props.whyNot && reasonId}
        onClick={() => props.whyNot === undefined && props.choose()}
      >
        {props.act}
        <span class="hidden"> {name}</span>
      </button>
    </li>
  );
};

/** A search for another title, and what it found. Enter searches; it does not send the form around it. */
export function TitleSearch<Found extends Named>(props: {
  id: string;
  label: string;
  search: (words: string) => Promise<readonly Found[]>;
  /** What is said when nothing is found. */
  none: (words: string) => string;
  about: (found: Found) => ComponentChildren;
  /** The word on the button of a title. */
  act: string;
  /** Why a title that was found cannot be chosen. Its button stays, so that the focus does. */
  whyNot?: (found: Found) => string | undefined;
  choose: (found: Found) => void;
}) {
  const [words, setWords] = useState('');
  const [result, setResult] = useState<{ found: readonly Found[]; words: string }>();
  const search = async (): Promise<void> => {
    const asked = words.trim();
    setResult(asked === '' ? undefined : { found: await props.search(asked), words: asked });
  };
  const count = result?.found.length ?? 0;
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <div class="name-add">
        <input
          id={props.id}
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            void search();
          }}
        />
        <button type="button" class="small-button" onClick={() => void search()}>
          Search
        </button>
      </div>
      <p class="field-hint" role="status">
        {result && (count === 0 ? props.none(result.words) : `${count} found.`)}
      </p>
      {result && count > 0 && (
        <ul class="found-titles">
          {result.found.slice(0, maxShown).map((found) => (
            <FoundTitle
              key={found.slug}
              found={found}
              about={props.about(found)}
              act={props.act}
              whyNot={props.whyNot?.(found)}
              choose={() => props.choose(found)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
