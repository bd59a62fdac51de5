import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { AgeLamp } from '../parts/age-lamp.tsx';
import { AnyScript } from '../parts/any-script.tsx';
import { DateText } from '../parts/date-text.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { Picture } from '../parts/picture.tsx';
import { Stars } from '../parts/stars.tsx';
import { kindWords } from '../words/kinds.ts';
import { leadPicture } from './lead-picture.ts';
import { Credit } from './media-credit.tsx';
import { yearOf } from './release-date.ts';

/** What a published review always gives, and an unfinished one may lack. */
export type Missing = 'ageRating' | 'stars';

/**
 * The head of a title page: name, picture, the experts' age and stars, and the name of the reviewer. `missing` names what an
 * unfinished review does not give yet.
 */
export function TitleHead({ page, missing = [] }: { page: PageDocument; missing?: readonly Missing[] }) {
  const picture = leadPicture(page);
  const year = yearOf(page);
  return (
    <header class="night head">
      <div class="wrap head-inner">
        <div class="head-text">
          <p class="head-kind">
            <KindIcon kind={page.kind} />
            <a href={kindWords[page.kind].path}>{kindWords[page.kind].one}</a>
            {year !== undefined && (
              <>
                <span aria-hidden="true">·</span> {year}
              </>
            )}
          </p>
          <h1>
            <AnyScript text={page.name} lang={page.lang} />
          </h1>
          {page.originalTitle && (
            <p class="head-original">
              Original title: <AnyScript text={page.originalTitle.name} lang={page.originalTitle.lang} />
            </p>
          )}
          <p class="head-line">{page.oneLiner}</p>
          <div class="head-verdict">
            <AgeLamp age={missing.includes('ageRating') ? undefined : page.ageRating} size="large" />
            <div>
              {missing.includes('stars') ? (
                <p class="head-missing">Stars not given yet</p>
              ) : (
                <Stars value={page.stars} />
              )}
              <p class="head-byline">
                Reviewed by {page.byline}
                <br />
                Last updated <DateText iso={page.lastUpdated} />
                {page.afterSuggestion && (
                  <>
                    {' '}
                    after a reader's suggestion
                    {page.afterSuggestion.creditedTo && `, by ${page.afterSuggestion.creditedTo}`}:{' '}
                    <a href={`/titles/${page.slug}/history`}>what changed</a>
                  </>
                )}
              </p>
            </div>
          </div>
          <div class="head-act">
            <a class="button" href="#add-rating" data-rate>
              Add rating
            </a>
          </div>
        </div>
        {picture ? (
          <figure class="head-picture" lang={picture.lang}>
            <Picture image={picture} alt={picture.alt} sizes="(min-width: 60rem) 40vw, 95vw" first />
            <Credit media={picture} />
          </figure>
        ) : (
          <div class="head-picture head-picture-none">
            <KindIcon kind={page.kind} />
          </div>
        )}
      </div>
    </header>
  );
}
