import { descriptionOf } from './said';
import { column, type Preset } from './preset';

/**
 * Tags and notes for customers whom the user knows by e-mail: nobody is made a customer, and no consent to marketing is written,
 * for a public post is none (research/formats.md 6.4).
 */
export const SHOPIFY_CUSTOMERS: Preset = {
  grain: 'author', mostRows: null, namesPeople: true, needs: [['Email']], csv: { delimiter: ',', encoding: 'utf-8', bom: false },
  asks: { tag: 'earshot' },
  columns: ({ asked }) => [
    column('Email', ({ contact }) => contact?.email ?? null),
    column('Tags', ({ match: { label } }) => [asked.tag ?? '', label].filter((tag) => tag !== '').join(', ')),
    column('Note', descriptionOf),
  ],
};
