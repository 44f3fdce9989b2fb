import type { TopicTrees } from '../topic';
import { ALL_FORMS } from './allForms';
import { compileWith, type CompiledTopics } from './decide';

/** Makes all topics ready at once, whatever forms their queries have. */
export function compileTrees(topics: readonly TopicTrees[]): CompiledTopics {
  return compileWith(topics, ALL_FORMS);
}
