import { column, constant, type Preset } from './preset';
import { descriptionOf, nameOf, subjectOf, urgencyOf } from './said';

/** UTF-8, parted by commas, without a mark, one object a file (research/formats.md 6.4). */
const CSV: Preset['csv'] = { delimiter: ',', encoding: 'utf-8', bom: false };
const PRIORITY = { high: 'High', medium: 'Medium', low: 'Low' } as const;

/** Cases; the two fields that end in `__c` are there only in organisations that made them. */
export const SALESFORCE_CASES: Preset = {
  grain: 'mention', mostRows: null, namesPeople: false, needs: [['Subject'], ['Status'], ['Origin']], csv: CSV,
  asks: { status: 'New', origin: 'Social', type: '', ownFields: 'yes' },
  columns: ({ asked }) => [
    column('Subject', subjectOf),
    column('Description', descriptionOf),
    constant('Status', asked.status),
    constant('Origin', asked.origin),
    column('Priority', (line) => PRIORITY[urgencyOf(line)]),
    constant('Type', asked.type),
    column('SuppliedName', nameOf),
    column('SuppliedEmail', ({ contact }) => contact?.email ?? null),
    ...(asked.ownFields === 'yes'
      ? [column('External_Mention_Id__c', ({ mention }) => mention.id), column('Social_Permalink__c', ({ mention }) => mention.post.permalink)]
      : []),
  ],
};

/** Leads: LastName and Company are required; what somebody is called as a whole is their last name. */
export const SALESFORCE_LEADS: Preset = {
  grain: 'author', mostRows: null, namesPeople: true, needs: [['LastName'], ['Company']], csv: CSV,
  asks: { company: '[not provided]', source: 'Social' },
  columns: ({ asked }) => [
    column('LastName', nameOf),
    column('Company', ({ contact }) => contact?.company ?? (asked.company || null)),
    column('FirstName', () => null),
    column('Email', ({ contact }) => contact?.email ?? null),
    column('Title', () => null),
    column('Phone', ({ contact }) => contact?.phone ?? null),
    column('Website', ({ mention }) => mention.post.author.url),
    constant('LeadSource', asked.source),
    column('Description', descriptionOf),
  ],
};

/** Tasks, due when the mention is to be answered. */
export const SALESFORCE_TASKS: Preset = {
  grain: 'mention', mostRows: null, namesPeople: false, needs: [['Subject'], ['Status'], ['Priority']], csv: CSV,
  asks: { status: 'Not Started', owner: '' },
  columns: ({ asked, times }) => [
    column('Subject', subjectOf),
    constant('Status', asked.status),
    column('Priority', (line) => ({ high: 'High', medium: 'Normal', low: 'Low' })[urgencyOf(line)]),
    column('ActivityDate', ({ mention }) => (mention.decided?.dueAt === undefined ? null : times.day(mention.decided.dueAt))),
    column('Description', descriptionOf),
    constant('OwnerId', asked.owner),
  ],
};
