import type { Layout } from '../layout';
import { HUBSPOT_CONTACTS, HUBSPOT_NOTES, HUBSPOT_TICKETS } from './hubspot';
import { BRANDWATCH, MELTWATER } from './listening';
import { FOLLOW_UP_LIST, SURVEY_LIST } from './outreach';
import type { Asked, Preset } from './preset';
import { SALESFORCE_CASES, SALESFORCE_LEADS, SALESFORCE_TASKS } from './salesforce';
import { SHOPIFY_CUSTOMERS } from './shopify';
import { timesIn } from './writtenTimes';

export const PRESETS = {
  brandwatch: BRANDWATCH, meltwater: MELTWATER,
  hubspotTickets: HUBSPOT_TICKETS, hubspotContacts: HUBSPOT_CONTACTS, hubspotNotes: HUBSPOT_NOTES,
  salesforceCases: SALESFORCE_CASES, salesforceLeads: SALESFORCE_LEADS, salesforceTasks: SALESFORCE_TASKS,
  shopifyCustomers: SHOPIFY_CUSTOMERS, survey: SURVEY_LIST, followUp: FOLLOW_UP_LIST,
} satisfies Record<string, Preset>;

export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** The layout of a preset, with what the user said for all its rows; `zone` is the reporting zone, in which its times are. */
export function layoutOf(preset: Preset, asked: Asked, zone: string): Layout {
  const { grain, needs, mostRows, csv, asks, columns } = preset;
  return { grain, needs, mostRows, ...(csv === undefined ? {} : { csv }), columns: columns({ asked: { ...asks, ...asked }, times: timesIn(zone) }) };
}
