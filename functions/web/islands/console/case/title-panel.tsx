import { useEffect, useState } from 'preact/hooks';
import type { PageDocument } from '../../../../../shared/titles/page-document.ts';
import { leadPicture } from '../../../html/title/lead-picture.ts';
import { kindWords } from '../../../html/words/kinds.ts';
import { callApi } from '../../helpers/api.ts';

/** A summary of the title that the text is about. Its picture is blurred until the moderator asks to see it. */
export function TitlePanel(props: { title: { slug: string; name: string }; shown: boolean }) {
  const [page, setPage] = useState<PageDocument>();
  useEffect(() => {
    void callApi<PageDocument>('GET', `/v1/titles/${props.title.slug}`).then((answer) => {
      if (answer.ok) setPage(answer.body);
    });
  }, [props.title.slug]);
  const [broken, setBroken] = useState(false);
  const picture = page && !broken && leadPicture(page);
  return (
    <>
      <p>
        <a href={`/titles/${props.title.slug}`}>{props.title.name}</a>
        {page && `, ${kindWords[page.kind].one.toLowerCase()}, from age ${page.ageRating}`}
      </p>
      {page && <p class="fine">{page.oneLiner}</p>}
      {picture && (
        <img
          class={props.shown ? 'title-still' : 'title-still blurred'}
          src={picture.url}
          alt={props.shown ? picture.alt : 'A still, blurred'}
          width={320}
          height={180}
          onError={() => setBroken(true)}
        />
      )}
    </>
  );
}
