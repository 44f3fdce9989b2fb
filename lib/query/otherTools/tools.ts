import { awario } from './awario';
import { badour } from './badour';
import { blackbird } from './blackbird';
import { brandwatch } from './brandwatch';
import { OTHER_NAMES, OUR_FIELDS } from './commonFields';
import { meltwater } from './meltwater';
import type { Tool } from './pasted';
import { pulsar } from './pulsar';
import { named, type FieldRule, type ToolRules } from './rules';
import { semantria } from './semantria';
import { sentione } from './sentione';
import { sprinklr } from './sprinklr';
import { syften } from './syften';
import { talkwalker } from './talkwalker';
import { x } from './x';
import { youscan } from './youscan';

export const TOOLS: readonly ToolRules[] = [
  brandwatch, talkwalker, meltwater, youscan, awario, sentione, pulsar, syften, sprinklr, blackbird, semantria, badour, x,
];

/** The rules of a tool; of none of them, where it is not known or has none. */
export function rulesOf(tool: Tool | null): ToolRules {
  return TOOLS.find((rules) => rules.tool === tool) ?? { tool: tool ?? 'keywords' };
}

/** What a field's name means in a tool, else in Earshot, else in any other tool. `own`: it means that in Earshot. */
export function fieldRule(written: string, rules: ToolRules): { rule: FieldRule; own: boolean } | null {
  const name = written.toLowerCase();
  const ofTool = named(rules.fields, name);
  if (ofTool !== null) return { rule: ofTool, own: false };
  const ours = named(OUR_FIELDS, name);
  if (ours !== null) return { rule: ours, own: true };
  for (const fields of [OTHER_NAMES, ...TOOLS.map((tool) => tool.fields)]) {
    const rule = named(fields, name);
    if (rule !== null) return { rule, own: false };
  }
  return null;
}

/** What `NAME(…)` means. */
export function callRule(written: string): FieldRule | null {
  const name = written.toLowerCase();
  for (const { calls } of TOOLS) {
    const rule = named(calls, name);
    if (rule !== null) return rule;
  }
  return null;
}
