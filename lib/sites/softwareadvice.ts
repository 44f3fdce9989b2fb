import { defineSite } from './reading/site';
import { FAMILY } from './softwarereviews/family';
import { SOFTWARE_ADVICE } from './softwarereviews/hosts';

/** Software Advice: the cards of 2017 are known from a page, those of 2025 and 2026 from sources: scrapers on GitHub. */
export default defineSite({ id: 'softwareadvice', name: 'Software Advice', proof: 'pages', hosts: SOFTWARE_ADVICE, ...FAMILY });
