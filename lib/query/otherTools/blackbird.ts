import { as, cannot, each, type ToolRules } from './rules';

export const blackbird: ToolRules = {
  tool: 'blackbird',
  telltales: [[/\bplatform:/u, 2]],
  fields: {
    'author.followers': as('followers'),
    ...each(['author.username', 'author.displayname'], as('author')),
    ...each(['author.postcount', 'author.isbotlike', 'author.verified', 'author.following'], cannot('person')),
    ...each(['narrative.title', 'narrative.id', 'cohort'], cannot('other-tool-only')),
  },
};
