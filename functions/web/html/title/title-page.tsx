import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { Community } from './community.tsx';
import { ContentGrid } from './content-grid.tsx';
import { Contents } from './contents.tsx';
import { Details } from './details.tsx';
import { FamilyProfile } from './family-profile.tsx';
import { Independence } from './independence.tsx';
import { MediaGallery } from './media-gallery.tsx';
import { Recommended } from './recommended.tsx';
import { Reading, TalkingPoints } from './review-sections.tsx';
import { Seasons } from './seasons.tsx';
import { SuggestUpdate } from './suggest-update.tsx';
import { type Missing, TitleHead } from './title-head.tsx';
import { WhereToFind } from './where-to-find.tsx';

/**
 * The main content of a title page, in the order in which parents need it. In the preview of an unfinished review,
 * `missing` names what is not given yet.
 */
export function TitlePage({ page, missing = [] }: { page: PageDocument; missing?: readonly Missing[] }) {
  const age = missing.includes('ageRating') ? undefined : page.ageRating;
  return (
    <>
      <TitleHead page={page} missing={missing} />
      <Contents page={page} />
      <div class="wrap rows">
        <ContentGrid page={page} age={age} />
        <Seasons page={page} age={age} />
        <FamilyProfile page={page} />
        <div class="pair">
          <WhereToFind page={page} />
          <MediaGallery page={page} />
        </div>
        <Community page={page} />
        <Reading page={page} />
        <TalkingPoints page={page} />
        <Details page={page} />
        <SuggestUpdate page={page} />
        <Recommended page={page} />
        <Independence page={page} />
      </div>
    </>
  );
}
