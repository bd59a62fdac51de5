/** What every page needs to know of the site around it. */
export interface Frame {
  /** The address of a built asset by its name, for example `site.css`. */
  asset: (name: string) => string;
  /** Scheme and host that readers use, without a final slash. */
  origin: string;
  /** Where people sign in; absent on a site without accounts. */
  identity?: { authority: string; clientId: string };
}

/** What one page says about itself. */
export interface PageMeta {
  title: string;
  description?: string;
  /** The page's own address, from the root, with the parts of the query that matter. */
  path: string;
  image?: { url: string; alt: string };
  /** schema.org data. */
  data?: object;
  /** Names of the browser modules that the page works better with. */
  islands?: readonly string[];
  /** Names of the stylesheets that it needs beside the site's own. */
  styles?: readonly string[];
  /** Keeps the page out of search engines and its address out of the next site's logs. */
  personal?: boolean;
  /** Reloads the page after so many seconds where no script runs. */
  refreshSeconds?: number;
}
