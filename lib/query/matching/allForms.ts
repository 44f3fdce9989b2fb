import { fieldTest } from '../fields/field';
import type { QueryForms } from './forms';
import { addLiteral, findLiterals } from './literal';
import { addLoosePhrase, findLoosePhrases } from './loosePhrase';
import { chained, countedIn } from './near';

/** All forms of queries. A page's listener has them brought in where a topic asks for one. */
export const ALL_FORMS: QueryForms = { fieldTest, chained, countedIn, addLoosePhrase, findLoosePhrases, addLiteral, findLiterals };
