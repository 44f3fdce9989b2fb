import { as, cannot, each, type ToolRules } from './rules';

export const sentione: ToolRules = {
  tool: 'sentione',
  telltales: [[/"~\d/u, 1], [/\p{L}\?\p{L}/u, 0.5]],
  fields: {
    domain: as('site'),
    ...each(['influence', 'influencescore'], cannot('reach')),
  },
};
