/** Turns a video's tile into its player when pressed; until then its host hears nothing of the reader. */
export function playOnPress(): void {
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
