import { cannot, each, type ToolRules } from './rules';

export const youscan: ToolRules = {
  tool: 'youscan',
  telltales: [
    [/(?:^|[\s)"\u201d\u00bb])\/\d{1,3}(?=$|[\s("\u201c\u00ab])/u, 3],
    [/<<</u, 1],
    [/(?:^|\s)-["\u201c\u00ab]/u, 1],
    [/\bAND NOT\b/u, 0.5],
  ],
  fields: { ...each(['smarttag', 'smart_tag'], cannot('ai')) },
  minusExcludesEverywhere: true,
  wordForms: true,
};
