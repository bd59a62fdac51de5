/** The colours of the site at night, from `tokens.css`. */
export const colours = {
  night: '#0d1533',
  nightHigh: '#1b2a5f',
  moon: '#c9d4f7',
  ink: '#f4f2ea',
  soft: '#c3cdf0',
  lamp: '#ffc94a',
} as const;
