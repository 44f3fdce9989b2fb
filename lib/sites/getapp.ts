import { defineSite } from './reading/site';
import { FAMILY } from './softwarereviews/family';
import { GETAPP } from './softwarereviews/hosts';

/** GetApp: no page is known; its cards are taken to be those of its sisters, and its data for search engines to be schema.org's. */
export default defineSite({
  id: 'getapp',
  name: 'GetApp',
  proof: 'sources',
  sources: ['schema.org Review (microdata and JSON-LD)', 'scrapers of Capterra and Software Advice on GitHub, 2020-2026'],
  hosts: GETAPP,
  ...FAMILY,
});
