import { useState } from 'preact/hooks';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { spoilerNotice, spoilerWords } from '../../html/words/spoiler.ts';
import { callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';

/**
 * When screening suspects a spoiler, asks the author whether their text gives the ending away, and says how the text is
 * shown until they answer.
 */
export function SpoilerQuestion({ receipt, changed }: { receipt: Receipt; changed: () => void }) {
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const notice = spoilerNotice(receipt);
  if (notice === undefined) return null;
  if (!notice.asks) return <p class="form-before">{notice.text}</p>;
  const answer = async (says: boolean) => {
    if (sending) return;
    setSending(true);
    const body = { spoiler: says };
    const sent = await callApi('POST', `/v1/titles/${receipt.title.slug}/reviews`, { body });
    setSending(false);
    if (sent.ok) changed();
    else if (!askAgeFirst(sent.problem)) setProblem(sent.problem.title);
  };
  return (
    <div class="form-before">
      <p>
        <strong>{spoilerWords.suspicion}.</strong> {notice.text}
      </p>
      <div class="form-actions">
        <button type="button" class="button button-quiet" onClick={() => void answer(true)}>
          {spoilerWords.yes}
        </button>
        <button type="button" class="button button-quiet" onClick={() => void answer(false)}>
          {spoilerWords.no}
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
