/**
 * Returns the id of a picture, the URL at which it is shown once it is ready, and the one at which editors read its
 * state. The id is the stored path with `~` for `/`, so that it is one part of a path.
 */
export function picturePlaces(path: string): { id: string; url: string; statusUrl: string } {
  const id = path.replaceAll('/', '~');
  return { id, url: `/media/${path}`, statusUrl: `/v1/editorial/media/${id}` };
}

/** Returns the stored path of the picture with an id. */
export function pathOfPicture(id: string): string {
  return id.replaceAll('~', '/');
}
