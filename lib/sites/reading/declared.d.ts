/** Made at build time from the declarations of lib/sites, by scripts/build-data/siteCatalogue.mjs. */
declare module 'earshot:sites' {
  import type { DeclaredSite } from './catalogue';
  const sites: readonly DeclaredSite[];
  export default sites;
}

/** Where the markup of unproven sites is known from, by id; made beside the other, for the one screen that says it. */
declare module 'earshot:site-sources' {
  const sources: Readonly<Record<string, readonly string[]>>;
  export default sources;
}
