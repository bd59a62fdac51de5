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
import { TitleHead } from './title-head.tsx';
import { WhereToFind } from './where-to-find.tsx';

/** The main content of a title page, in the order in which parents need it. */
export function TitlePage({ page }: { page: PageDocument }) {
  return (
    <>
      <TitleHead page={page} />
      <Contents page={page} />
      <div class="wrap rows">
        <ContentGrid page={page} />
        <Seasons page={page} />
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
