import { byService } from '../../../../shared/revisions/title-acts.ts';
import { FieldChanges } from '../parts/field-changes.tsx';
import { fieldWords } from '../words/fields.ts';
import { counted } from '../words/numbers.ts';
import { withTitleNames } from '../words/title-names.ts';
import type { LogEntry } from './title-draft.ts';
import { actWords, momentWords } from './title-words.ts';

const fieldList = (paths: readonly string[]): string => [...new Set(paths.map(fieldWords))].join('; ');

/** One thing that was done to a title, with the fields that readers saw change. `names` has those of recommended titles. */
export function LogLine({ entry, names: titles }: { entry: LogEntry; names: ReadonlyMap<string, string> }) {
  const names =
    entry.other === undefined &&
    entry.act !== 'created' &&
    entry.act !== 'facts-replaced' &&
    entry.act !== 'unpublished';
  return (
    <li class="log-entry">
      <p>
        <strong>{entry.by === byService ? 'The service' : entry.by}</strong> {actWords[entry.act]}
        {entry.other && (
          <>
            {' '}
            <a href={`/editorial/titles/${entry.other.slug}`} dir="auto">
              {entry.other.name}
            </a>
          </>
        )}
        {names && entry.revision !== undefined && ` revision ${entry.revision}`}
        {entry.scheduledFor && ` for ${momentWords(entry.scheduledFor)}`}
      </p>
      <p class="case-meta">
        <time dateTime={entry.at}>{momentWords(entry.at)}</time>
        {entry.afterSuggestion && (
          <span>after a reader's suggestion{entry.creditedTo && `, by ${entry.creditedTo}`}</span>
        )}
      </p>
      {entry.conflictingFields && (
        <p>Fields that changed in the meantime: {fieldList(entry.conflictingFields)}.</p>
      )}
      {entry.note && <p class="revision-note">{entry.note}</p>}
      {entry.changes && entry.changes.length > 0 && (
        <details>
          <summary>{counted(entry.changes.length, 'field')} changed</summary>
          <FieldChanges changes={withTitleNames(entry.changes, titles)} />
        </details>
      )}
    </li>
  );
}
