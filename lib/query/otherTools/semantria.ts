import type { ToolRules } from './rules';

/** Queries of Lexalytics' engine (Salience, Semantria). */
export const semantria: ToolRules = {
  tool: 'semantria',
  telltales: [[/\b(?:NOTNEAR|NOTWITH)\b/u, 3], [/\b(?:EXCLUDE|WITH)\b/u, 1], [/\bNEAR(?:\s|$)/u, 1]],
  bareNear: 10,
};
