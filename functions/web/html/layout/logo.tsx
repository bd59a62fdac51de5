/** The mark: a crescent that holds a lit lamp. Says nothing to a screen reader, the name stands beside it. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="logo-moon" d="M20.6 3.2a13 13 0 1 0 8.2 17.4A10.4 10.4 0 0 1 20.6 3.2Z" />
    <circle class="logo-glow" cx="21.4" cy="11.4" r="6.4" />
    <circle class="logo-lamp" cx="21.4" cy="11.4" r="3.6" />
  </svg>
);
