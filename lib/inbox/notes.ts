import type { IsErased } from '@/lib/mentions/blackOut';
import { calledNamesIn } from '@/lib/mentions/calledNames';
import { textWithout } from '@/lib/mentions/eraseFrom';
import type { WorkEvent } from './workEvent';

/** All identities that must be asked about before a line of the log may be stored: of whom a note may name. */
export function identitiesInWork(event: WorkEvent): string[] {
  return event.kind === 'note' ? calledNamesIn(event.details.text, siteOf(event)).map(({ identity }) => identity) : [];
}

/** Those of these lines that name erased authors, with the names black. */
export function notesWithout(events: readonly WorkEvent[], isErased: IsErased): WorkEvent[] {
  return events.flatMap((event) => {
    if (event.kind !== 'note') return [];
    const text = textWithout(event.details.text, siteOf(event), isErased);
    return text === event.details.text ? [] : [{ ...event, details: { text } }];
  });
}

/** Ids of mentions begin with the name of their site. */
const siteOf = ({ mentionId }: WorkEvent): string => mentionId.slice(0, Math.max(0, mentionId.indexOf(':')));
