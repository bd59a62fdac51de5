/** The facts about the site that every page needs. */
export interface Frame {
  /** The URL path of a built asset by its name, for example `site.css`. */
  asset: (name: string) => string;
  /** Scheme and host that readers use, without a final slash. */
  origin: string;
  /** Where people sign in; absent on a site without accounts. */
  identity?: { authority: string; clientId: string };
}

/** The metadata of one page. */
export interface PageMeta {
  title: string;
  description?: string;
  /** The path of the page, with the query parameters that change its content. */
  path: string;
  /** The picture for previews of links; with its size when it fills a wide preview. */
  image?: { url: string; alt: string; width?: number; height?: number };
  /** schema.org data. */
  data?: object;
  /** Names of the browser modules that the page loads. */
  islands?: readonly string[];
  /** Names of the stylesheets that it needs in addition to the site's own. */
  styles?: readonly string[];
  /** Excludes the page from search engines, and its URL from the Referer header of outgoing links. */
  personal?: boolean;
  /** Seconds after which the page reloads itself when scripts are off. */
  refreshSeconds?: number;
}
