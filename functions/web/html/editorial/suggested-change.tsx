import type { ComponentChildren } from 'preact';
import { ComparedValue } from '../parts/compared-value.tsx';
import { valueLines } from '../words/field-values.ts';
import { isChangedSince } from './suggestion-words.ts';

interface Shown {
  path: string;
  from?: unknown;
  now?: unknown;
  to?: unknown;
}

/** The entries of a list to which a suggestion adds, or that it does not show. */
const ListNow = ({ path, list }: { path: string; list: unknown }) => (
  <>
    <span class="change-none">The list has:</span>
    {valueLines(path, list).map((line) => (
      <p key={line} dir="auto">
        {line}
      </p>
    ))}
  </>
);

/**
 * What a suggestion would change in one field: the value when it was made, the value now, and the proposal. The marked words
 * are those that differ from the first one. `list` is the list that the suggestion adds to, as it is now.
 */
export function SuggestedChange(props: { change: Shown; list?: unknown; children?: ComponentChildren }) {
  const { path, from, now, to } = props.change;
  const isChanged = isChangedSince(props.change);
  return (
    <div class="sides">
      <div class="side change-from">
        <h5 class="change-name">When it was made</h5>
        <ComparedValue path={path} value={from} other={to} side="from" />
      </div>
      <div class={isChanged ? 'side side-changed change-to' : 'side change-to'}>
        <h5 class="change-name">{isChanged ? 'Now: changed since' : 'Now'}</h5>
        {isChanged ? (
          <ComparedValue path={path} value={now} other={from} side="to" />
        ) : Array.isArray(props.list) && props.list.length > 0 ? (
          <ListNow path={path} list={props.list} />
        ) : typeof now === 'string' && now.length > 60 ? (
          <p class="change-none">The same</p>
        ) : (
          <ComparedValue path={path} value={now} other={now} side="to" />
        )}
      </div>
      <div class="side side-proposed change-to">
        <h5 class="change-name">Proposed</h5>
        {to === null ? (
          <p>
            <strong>Remove it</strong>
          </p>
        ) : (
          <ComparedValue path={path} value={to} other={from} side="to" />
        )}
        {props.children}
      </div>
    </div>
  );
}
