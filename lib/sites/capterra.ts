import { defineSite } from './reading/site';
import { FAMILY } from './softwarereviews/family';
import { CAPTERRA } from './softwarereviews/hosts';

/**
 * Capterra: the cards of 2017 are known from a page, those of its countries (2020 to 2025) and of 2024 to 2026 from sources:
 * scrapers and descriptions on GitHub.
 */
export default defineSite({ id: 'capterra', name: 'Capterra', proof: 'pages', hosts: CAPTERRA, ...FAMILY });
