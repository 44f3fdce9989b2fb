import type { ToolRules } from './rules';

export const meltwater: ToolRules = {
  tool: 'meltwater',
  telltales: [
    [/\b(?:title|ingress):/u, 1],
    [/\bO?NEAR(?:\s|$)/u, 1],
    [/\b(?:near|onear)\/\d+\s/u, 2],
    [/\s(?:and|or|not)\s+[("\u201c]|[)"\u201d]\s+(?:and|or|not)\s/u, 1],
    [/[)"\u201d]\s+(?:and|or|not)\s+[("\u201c]/u, 1],
  ],
  fields: {
    ingress: { kind: 'within', part: 'text', why: 'nearest-part' },
    titleingress: { kind: 'within', part: 'text', why: 'nearest-part' },
  },
  bareNear: 4,
  lowerCaseOperators: true,
};
