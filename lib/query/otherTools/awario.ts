import type { ToolRules } from './rules';

export const awario: ToolRules = {
  tool: 'awario',
  telltales: [[/\bo?near\/\d+:/u, 3]],
};
