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

const shortLength = 22;

/** Whether three values fit beside each other on a phone. */
const isShort = ({ path, from, now, to }: Shown): boolean =>
  [from, now, to].every((value) => valueLines(path, value).every((line) => line.length <= shortLength));

const Now = ({ change, list }: { change: Shown; list: unknown }) => {
  const { path, from, now } = change;
  if (isChangedSince(change)) return <ComparedValue path={path} value={now} other={from} side="to" />;
  if (Array.isArray(list) && list.length > 0) return <ListNow path={path} list={list} />;
  return <ComparedValue path={path} value={now} other={now} side="to" />;
};

/**
 * What a suggestion would change in one field: the value when it was made, the value now, and the proposal. The marked words
 * are those that differ from the first one. `list` is the list that the suggestion adds to, as it is now. A
 * title that is off the site has no value now.
 */
export function SuggestedChange(props: { change: Shown; list?: unknown; offSite?: true | undefined }) {
  const { change, list, offSite } = props;
  const { path, from, to } = change;
  const isChanged = !offSite && isChangedSince(change);
  const isOneText = !isChanged && typeof from === 'string' && from.length > 60;
  return (
    <div class={isShort(change) && !Array.isArray(list) ? 'sides sides-short' : 'sides'}>
      <div class="side change-from">
        <h5 class="change-name">
          {isOneText && !offSite ? 'When it was made, and now' : 'When it was made'}
        </h5>
        <ComparedValue path={path} value={from} other={to} side="from" />
      </div>
      {!isOneText && !offSite && (
        <div class={isChanged ? 'side side-changed change-to' : 'side change-to'}>
          <h5 class="change-name">{isChanged ? 'Now: changed since' : 'Now'}</h5>
          <Now change={change} list={list} />
        </div>
      )}
      <div class="side side-proposed change-to">
        <h5 class="change-name">Proposed</h5>
        {to === null ? (
          <p>
            <strong>Remove it</strong>
          </p>
        ) : (
          <ComparedValue path={path} value={to} other={from} side="to" />
        )}
      </div>
    </div>
  );
}
