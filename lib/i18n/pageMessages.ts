import type { Messages } from './keys';
import everywhere from './messages/everywhere/en.json';
import later from './messages/later/en.json';
import pages from './messages/pages/en.json';
import { wordingOf, type MessageFiles, type Wording } from './wording';

// Extension pages only: import() fails in the worker and in a page's script, so neither may reach this file.
const others: MessageFiles = import.meta.glob<Partial<Messages>>(['./messages/*/*.json', '!./messages/*/en.json'], { import: 'default' });

/** All that screens say, for those that have a whole page: the dashboard and the welcome. */
export const PAGES: Wording = wordingOf({ ...everywhere, ...later, ...pages }, [others]);
