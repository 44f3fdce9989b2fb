import type { Messages } from './keys';
import english from './messages/everywhere/en.json';
import { wordingOf, type MessageFiles, type Wording } from './wording';

// Extension pages only: import() fails in the worker and in a page's script, so neither may reach this file.
const others: MessageFiles = import.meta.glob<Partial<Messages>>(['./messages/everywhere/*.json', '!./messages/everywhere/en.json'], { import: 'default' });

const later: MessageFiles = import.meta.glob<Partial<Messages>>('./messages/later/*.json', { import: 'default' });

/** What the popup and the side panel say; other screens say it, too. */
export const EVERYWHERE: Wording = wordingOf(english, [others], later);
