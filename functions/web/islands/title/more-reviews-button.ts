/**
 * Adds a button for reviews that the page does not contain. The code that renders them is loaded with the first
 * press.
 */
export function addMoreReviewsButton(place: HTMLElement): void {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button button-quiet',
    textContent: 'More reviews',
  });
  let ready: Promise<() => Promise<void>> | undefined;
  let loading = false;
  button.addEventListener('click', async () => {
    if (loading) return;
    loading = true;
    ready ??= import('./more-reviews.tsx').then(({ moreReviews }) => moreReviews(place, button));
    await (await ready)();
    loading = false;
  });
  place.append(button);
}
