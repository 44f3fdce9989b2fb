import type { MentionLine } from '../../mentionLine';
import { column, constant, type Preset } from './preset';
import { descriptionOf, nameOf, subjectOf, urgencyOf } from './said';
import { inOne, posted, type WrittenTimes } from './writtenTimes';

/** A file must have fewer rows than 250,000, its head among them. */
const MOST_ROWS = 249_998;
const EMAIL = column('Email', ({ contact }) => contact?.email ?? null);

/** When it was posted, else when it was first seen. */
const activityAt = (times: WrittenTimes) => ({ mention }: MentionLine): string =>
  inOne(posted(mention, times)) ?? `${times.day(mention.firstSeenAt)} ${times.clock(mention.firstSeenAt)}`;

/** Tickets for HubSpot: required are Ticket name, Pipeline and Ticket status (research/formats.md 6.4); an owner is their e-mail. */
export const HUBSPOT_TICKETS: Preset = {
  grain: 'mention', mostRows: MOST_ROWS, namesPeople: false, needs: [['Ticket name'], ['Pipeline'], ['Ticket status']],
  asks: { pipeline: 'Support Pipeline', status: 'New', source: 'Social', owner: '' },
  columns: ({ asked, times }) => [
    column('Ticket name', subjectOf),
    constant('Pipeline', asked.pipeline),
    constant('Ticket status', asked.status),
    column('Priority', (line) => ({ high: 'High', medium: 'Medium', low: 'Low' })[urgencyOf(line)]),
    constant('Source', asked.source),
    column('Ticket description', descriptionOf),
    column('Create date', activityAt(times)),
    constant('Ticket owner', asked.owner),
    EMAIL,
  ],
};

/** Contacts for HubSpot: one of First name, Last name and Email must be there. A name is not cut in two, for nobody knows where. */
export const HUBSPOT_CONTACTS: Preset = {
  grain: 'author', mostRows: MOST_ROWS, namesPeople: true, needs: [['First name', 'Last name', 'Email']],
  asks: { stage: 'Other' },
  columns: ({ asked }) => [
    column('First name', nameOf),
    column('Last name', () => null),
    EMAIL,
    column('Website URL', ({ mention }) => mention.post.author.url),
    constant('Lifecycle stage', asked.stage),
  ],
};

/** Notes for HubSpot: required are Activity date and Note body; only with an e-mail does a note find its contact. */
export const HUBSPOT_NOTES: Preset = {
  grain: 'mention', mostRows: MOST_ROWS, namesPeople: true, needs: [['Activity date'], ['Note body'], ['Email']],
  asks: {},
  columns: ({ times }) => [
    column('Activity date', activityAt(times)),
    column('Note body', (line) => [descriptionOf(line), line.notes].filter((part) => part !== null).join('\n\n')),
    EMAIL,
  ],
};
