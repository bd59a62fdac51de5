import type { OtherWords } from '../../../html/editorial/other-words.ts';
import { valueLines } from '../../../html/words/field-values.ts';
import { fieldWords } from '../../../html/words/fields.ts';
import type { OpenEdit } from './use-edit.ts';

const originWords = ({ revision }: OtherWords): string =>
  revision === undefined ? 'You also wrote:' : `Revision ${revision} says:`;

/**
 * Words for fields of the form that say something else there, because the editor wrote on two devices, or because a field was
 * published after the revision that waits. Nothing of it is lost until the editor removes it.
 */
export function OtherWordsPanel({ edit }: { edit: OpenEdit }) {
  const { others } = edit.edit;
  if (others.length === 0) return null;
  return (
    <section class="panel other-words" aria-labelledby="other-words-heading">
      <h2 id="other-words-heading">
        {others.length === 1 ? 'One field was written twice' : `${others.length} fields were written twice`}
      </h2>
      <p>
        The form has one text for each field. Use the other one instead, or remove it: it stays here until
        then.
      </p>
      <ul>
        {others.map((one) => {
          const name = fieldWords(one.path);
          const lines = valueLines(one.path, one.value);
          return (
            <li key={`${one.path} ${JSON.stringify(one.value)}`}>
              <h3>{name}</h3>
              <p class="field-hint">{originWords(one)}</p>
              <blockquote>
                {(lines.length === 0 ? ['Nothing'] : lines).map((line, index) => (
                  <span key={index} class="merge-value" dir="auto">
                    {line}
                  </span>
                ))}
              </blockquote>
              <div class="form-actions">
                <button
                  type="button"
                  class="small-button"
                  aria-label={`Use this for “${name}”`}
                  onClick={() => edit.takeOtherWords(one)}
                >
                  Use this
                </button>
                <button
                  type="button"
                  class="small-button"
                  aria-label={`Remove this for “${name}”`}
                  onClick={() => edit.removeOtherWords(one)}
                >
                  Remove
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
