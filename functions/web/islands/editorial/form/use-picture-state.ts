import { useEffect, useState } from 'preact/hooks';
import { hasHashedName } from '../../../../../shared/titles/shown-media.ts';
import type { PictureState } from '../../../html/editorial/picture-note.ts';
import { callApi } from '../../helpers/api.ts';

const beginning = '/media/';
const askAgainMs = 5_000;

/** Reads the state of a picture. A picture with an older name has no record and is shown; its state is not known. */
const readState = async (url: string): Promise<PictureState | undefined> => {
  const id = url.slice(beginning.length).replaceAll('/', '~');
  const answer = await callApi<PictureState>('GET', `/v1/editorial/media/${encodeURIComponent(id)}`);
  if (answer.ok) return answer.body;
  return answer.problem.code === 'media-not-found' && hasHashedName(url) ? { state: 'missing' } : undefined;
};

/** Returns the state of a picture, as far as it is known by now. While it waits for its check, it is asked for again. */
export function usePictureState(url: unknown): PictureState | undefined {
  const [known, setKnown] = useState<PictureState>();
  useEffect(() => {
    setKnown(undefined);
    if (typeof url !== 'string' || !url.startsWith(beginning)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const state = await readState(url);
      if (!isCurrent) return;
      setKnown(state);
      if (state?.state === 'waiting') timer = setTimeout(() => void ask(), askAgainMs);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [url]);
  return known;
}
