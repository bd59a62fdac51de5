import { useEffect, useState } from 'preact/hooks';
import type { QueueCounts } from '../../../../../shared/contract/case-schemas.ts';
import { callApi } from '../../helpers/api.ts';

const every = 10_000;

/** Polls the number of waiting cases every ten seconds while the page is visible. */
export function useCounts(): QueueCounts | undefined {
  const [counts, setCounts] = useState<QueueCounts>();
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return;
      const answer = await callApi<QueueCounts>('GET', '/v1/moderation/queue');
      if (answer.ok) setCounts(answer.body);
    };
    const seen = () => void ask();
    void ask();
    const timer = setInterval(seen, every);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return counts;
}
