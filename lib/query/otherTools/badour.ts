import { as, type ToolRules } from './rules';

/** Filters written as expressions: `site == "reddit" && type == "comment"`. */
export const badour: ToolRules = {
  tool: 'badour',
  telltales: [[/\b[a-z_.]+\s*(?:[=!]=|=~)/iu, 3], [/&&|\|\|/u, 1]],
  fields: { score: as('likes'), body: { kind: 'within', part: 'text' } },
  bangIsNot: true,
};
