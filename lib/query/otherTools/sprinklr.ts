import { cannot, each, type ToolRules } from './rules';

export const sprinklr: ToolRules = {
  tool: 'sprinklr',
  telltales: [[/\bmessage:/u, 1], [/\b(?:language|followers|country|source|author|title|message):\s+\S/u, 1]],
  fields: {
    authorcontaining: { kind: 'containing', field: 'author' },
    message: { kind: 'within', part: 'text' },
    ...each(['listid', 'keywordlist', 'profilelist'], cannot('list-elsewhere')),
  },
};
