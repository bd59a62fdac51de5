import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { defined } from '../../shared/values/defined.ts';
import { renderDocument } from './html/layout/document.tsx';
import { RoomIsland, RoomPage, type StaffRoom } from './html/layout/staff-room.tsx';
import { frameFor, privatePage } from './responses.ts';
import type { PageNeeds } from './security-headers.ts';
import type { Site } from './site.ts';

/** Answers with a page for staff: a shell without data. Its island calls the API with the person's own token. */
export function staffPage(
  site: Site,
  room: StaffRoom,
  page: { heading: string; path: string; island: string; data?: Record<string, string> },
  needs: PageNeeds = {},
): APIGatewayProxyStructuredResultV2 {
  const html = renderDocument(
    frameFor(site),
    {
      title: `${page.heading}, ${room.suffix}`,
      path: page.path,
      personal: true,
      islands: [page.island],
      styles: room.styles,
    },
    <RoomPage room={room} heading={page.heading} at={page.path}>
      <RoomIsland island={page.island} {...defined({ data: page.data })} />
    </RoomPage>,
  );
  return privatePage(site, { html }, needs);
}
