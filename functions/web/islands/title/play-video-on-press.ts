/**
 * Replaces a video's tile with its player when clicked; until then the browser sends no request to the video host.
 */
export function playVideoOnPress(): void {
  for (const tile of document.querySelectorAll<HTMLElement>('[data-embed]')) {
    tile.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.src = tile.dataset.embed ?? '';
      frame.title = tile.dataset.label ?? 'Video';
      frame.allow = 'fullscreen; picture-in-picture';
      tile.replaceChildren(frame);
      frame.focus();
    });
  }
}
