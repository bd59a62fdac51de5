import { expertReview, moment, revision, slug, title } from './titles.ts';

/** A title and the current version of its facts. */
export const titleVersion = { slug, version: 2 };

/** A title as editors see it. */
export const titleDraft = {
  title,
  state: 'published',
  version: 4,
  secondEditor: true,
  changedAt: moment,
  createdBy: 'Linden Otter',
  editedBy: 'Cedar Finch',
  revisions: [{ ...revision, publishedAt: moment, content: expertReview }],
  published: { revision: revision.revision, publishedAt: moment, publishedBy: 'Linden Otter' },
} as const;

/** A title in the editors' list. */
export const editorialTitle = {
  slug,
  name: title.name,
  kind: title.kind,
  state: 'waiting',
  version: 4,
  changedAt: moment,
  createdBy: 'Linden Otter',
  editedBy: 'Cedar Finch',
  latestRevision: 4,
  writtenAt: moment,
  writtenBy: 'Cedar Finch',
  waitingRevision: 4,
  publishedRevision: 3,
  publishedAt: moment,
} as const;

/** What an editor did to a title. */
export const titleLogEntry = {
  version: 4,
  at: moment,
  by: 'Linden Otter',
  act: 'published',
  revision: 3,
  note: 'A longer look at the storm.',
  changes: [{ path: '/ageRating', from: 7, to: 8 }],
} as const;

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** A picture that an editor wants to upload. */
export const pictureUpload = {
  path: 'the-lantern-keepers/harbour.png',
  contentType: 'image/png',
  bytes: 204_800,
  sha256,
} as const;

/** The id of a picture. */
export const pictureName = 'the-lantern-keepers~harbour-9f86d081884c7d659a2feaa0c55ad015.png';

/** The upload address of a picture. */
export const uploadAddress = {
  uploadUrl: 'https://uploads.example.org/the-lantern-keepers/harbour.png?signature=abc',
  headers: { 'content-type': 'image/png', 'content-length': '204800' },
  id: pictureName,
  url: '/media/the-lantern-keepers/harbour-9f86d081884c7d659a2feaa0c55ad015.png',
  statusUrl: `/v1/editorial/media/${pictureName}`,
  expiresInSeconds: 300,
  createdAt: moment,
  createdBy: 'Cedar Finch',
};

/** The state of an uploaded picture. */
export const storedPicture = {
  id: uploadAddress.id,
  state: 'ready',
  url: uploadAddress.url,
  contentType: pictureUpload.contentType,
  bytes: pictureUpload.bytes,
  width: 1600,
  height: 900,
  widths: [320, 640, 1280, 1600],
  createdAt: moment,
  createdBy: 'Cedar Finch',
};
