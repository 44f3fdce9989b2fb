/** Made at build time from the declarations of lib/sites, by scripts/build-data/siteCatalogue.mjs. */
declare module 'earshot:sites' {
  import type { DeclaredSite } from './catalogue';
  const sites: readonly DeclaredSite[];
  export default sites;
}
