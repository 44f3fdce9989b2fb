import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportMentions, type ExportedFile } from '@/lib/exchange/exportMentions';
import { importedPost } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import type { LeavingRow } from '@/lib/exchange/leaving';
import { linkFrom, linkProblem } from '@/lib/exchange/tables/linkTemplate';
import { ownLayout } from '@/lib/exchange/tables/ownColumns';
import { layoutOf, PRESETS, type PresetId } from '@/lib/exchange/tables/presets/catalogue';
import type { Asked } from '@/lib/exchange/tables/presets/preset';
import { DEFAULT_CSV } from '@/lib/exchange/tables/tableForm';
import { readMappings } from '@/lib/mentions/exportMapping';
import { listedMention } from '../../components/samples';
import { sourceOfRows } from './hostileLines';

const ROWS: LeavingRow[] = [
  { ...listedMention({ id: 'forum:1', text: 'Seagull lost my parcel, @gull_help', handle: 'ada', topicIds: ['t1', 't2'] }), contact: { name: 'Ada L', email: 'ada@example.com', company: 'Analytical' }, notes: 'called her' },
  { ...listedMention({ id: 'forum:2', text: 'Seagull is fine', handle: null, label: 'positive' }) },
];
const rows = ROWS.map((row, at) => (at === 0 ? row : { ...row, mention: { ...row.mention, authorId: null } }));

async function written(id: PresetId, asked: Asked = {}, zone = 'Europe/Kyiv'): Promise<{ file: ExportedFile; head: string[]; lines: Record<string, string>[]; lacking: number }> {
  const layout = layoutOf(PRESETS[id], asked, zone);
  const exported = await exportMentions(sourceOfRows(rows), { layout, form: DEFAULT_CSV, onProgress: () => undefined, signal: new AbortController().signal });
  if (exported.state !== 'done' || exported.files[0] === undefined) throw new Error(exported.state);
  const text = new TextDecoder(layout.csv?.encoding ?? 'utf-8').decode(await exported.files[0].file.arrayBuffer());
  const { data } = Papa.parse<string[]>(text, { delimiter: layout.csv?.delimiter ?? ',', skipEmptyLines: true });
  const [head = [], ...cells] = data;
  return { file: exported.files[0], head, lines: cells.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? '']))), lacking: exported.lacking };
}

describe('columns and required fields are those that the tool takes', () => {
  test('Brandwatch: in its order, one row for each query', async () => {
    const { head, lines } = await written('brandwatch');
    expect(head.join(', ')).toBe(
      'Query Id, Query Name, Date, Title, Snippet, Full Text, Url, Domain, Sentiment, Page Type, Thread Entry Type, Thread Author, Language, Country Code, Country, Continent Code, Continent, City Code, City, '
      + 'Account Type, Added, Assignment, Author, Mentioned Authors, Likes, Comments, Shares, X Author ID, X Followers, Engagement Score, Bluesky Author Id, Category Details',
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ 'Query Id': 't1', Date: '2026-11-20 12:00', Sentiment: 'negative', Domain: 'forum.example', Author: 'Ada L', 'Mentioned Authors': "'@gull_help" });
  });

  test('Meltwater: UTF-16 with tabs and its mark, day and time apart', async () => {
    const { file, head, lines } = await written('meltwater');
    expect([...new Uint8Array(await file.file.slice(0, 4).arrayBuffer())]).toEqual([0xff, 0xfe, 0x44, 0]);
    expect(head.join(', ')).toBe(
      'Date, Time, Document ID, URL, Input Name, Keywords, Information Type, Source Type, Source Name, Source Domain, Content Type, Author Name, Author Handle, Title, Opening Text, Hit Sentence, Image, Hashtags, '
      + 'Links, Country, Region, State, City, Language, Sentiment, Keyphrases, Reach, Global Reach, National Reach, Local Reach, AVE, Social Echo, Editorial Echo, Engagement, Shares, Quotes, Likes, Replies, Reposts, '
      + 'Comments, Reactions, Views, Estimated Views, Document Tags, Custom Categories, Custom Fields',
    );
    expect(lines[0]).toMatchObject({ Date: '2026-11-20', Time: '12:00', Keywords: 'Seagull' });
  });

  test.each(['brandwatch', 'meltwater'] as const)('%s: its own readers know the file, and find the posts in it', async (tool) => {
    const { file } = await written(tool, {}, 'UTC');
    const table = await openTable(file.file);
    if (!table.ok) throw new Error(table.trouble.why);
    expect(table.table.tool).toBe(tool);
    const choices = { ...table.table, zone: 'utc', order: null, decimal: null, locales: ['en'], context: 'hand', now: Date.UTC(2026, 10, 30), siteOf: () => 'forum' } as const;
    const posts = [];
    for await (const batch of tableRows(file.file, table.form)) if (batch.ok) posts.push(...batch.rows.map((row) => importedPost(row, choices)));
    expect(posts.map((one) => one.ok && [one.post.text, one.post.permalink, one.post.publishedAt.at])).toEqual([
      ...Array.from({ length: 2 }, () => ['Seagull lost my parcel, @gull_help', 'https://forum.example/forum:1', '2026-11-20T10:00:00.000Z']),
      ['Seagull is fine', 'https://forum.example/forum:2', '2026-11-20T10:00:00.000Z'],
    ]);
  });

  test('HubSpot tickets: name, pipeline and status in each', async () => {
    const { head, lines, lacking } = await written('hubspotTickets', { owner: 'me@example.com' });
    expect(head).toEqual(['Ticket name', 'Pipeline', 'Ticket status', 'Priority', 'Source', 'Ticket description', 'Create date', 'Ticket owner', 'Email']);
    expect(lines.map((line) => [line['Ticket name'], line['Pipeline'], line['Ticket status'], line['Ticket owner'], line['Email']])).toEqual([
      ['Seagull lost my parcel, @gull_help', 'Support Pipeline', 'New', 'me@example.com', 'ada@example.com'], ['Seagull is fine', 'Support Pipeline', 'New', 'me@example.com', ''],
    ]);
    expect(lacking).toBe(0);
    expect(await written('hubspotTickets', { pipeline: '' })).toMatchObject({ lines: [], lacking: 2 });
  });

  test('HubSpot contacts: somebody who is called something, once', async () => {
    const { head, lines, lacking } = await written('hubspotContacts');
    expect(head).toEqual(['First name', 'Last name', 'Email', 'Website URL', 'Lifecycle stage']);
    expect(lines).toEqual([{ 'First name': 'Ada L', 'Last name': '', Email: 'ada@example.com', 'Website URL': '', 'Lifecycle stage': 'Other' }]);
    expect(lacking).toBe(1);
  });

  test('HubSpot notes: dated, with the e-mail that finds the contact', async () => {
    const { head, lines, lacking } = await written('hubspotNotes');
    expect(head).toEqual(['Activity date', 'Note body', 'Email']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ 'Activity date': '2026-11-20 12:00', Email: 'ada@example.com' });
    expect(lines[0]?.['Note body']).toContain('called her');
    expect(lacking).toBe(1);
  });

  test('Salesforce cases: names of fields as heads, the two of one’s own only where wanted', async () => {
    const all = ['Subject', 'Description', 'Status', 'Origin', 'Priority', 'Type', 'SuppliedName', 'SuppliedEmail', 'External_Mention_Id__c', 'Social_Permalink__c'];
    const { file, head, lines } = await written('salesforceCases');
    expect(head).toEqual(all);
    expect(new Uint8Array(await file.file.slice(0, 3).arrayBuffer())[0]).toBe('S'.charCodeAt(0));
    expect(lines[0]).toMatchObject({ Status: 'New', Origin: 'Social', SuppliedName: 'Ada L', SuppliedEmail: 'ada@example.com', External_Mention_Id__c: 'forum:1' });
    expect((await written('salesforceCases', { ownFields: 'no' })).head).toEqual(all.slice(0, 8));
  });

  test('Salesforce leads: last name and company in each', async () => {
    const { head, lines } = await written('salesforceLeads');
    expect(head.slice(0, 2)).toEqual(['LastName', 'Company']);
    expect(lines.map((line) => [line['LastName'], line['Company'], line['LeadSource']])).toEqual([['Ada L', 'Analytical', 'Social']]);
  });

  test('Salesforce tasks: subject, status and priority in each', async () => {
    const { head, lines } = await written('salesforceTasks');
    expect(head).toEqual(['Subject', 'Status', 'Priority', 'ActivityDate', 'Description', 'OwnerId']);
    expect(lines.map((line) => [line['Status'], line['Priority']])).toEqual([['Not Started', expect.any(String)], ['Not Started', 'Low']]);
  });

  test('Shopify: known customers alone, and never a consent', async () => {
    const { head, lines, lacking } = await written('shopifyCustomers');
    expect(head).toEqual(['Email', 'Tags', 'Note']);
    expect(lines.map((line) => [line['Email'], line['Tags']])).toEqual([['ada@example.com', 'earshot, negative']]);
    expect(lacking).toBe(1);
  });

  test('a survey list has a link for each author, a follow-up list how far the work is', async () => {
    const template = 'https://survey.example/s?m={mention_id}&n={name}';
    expect((await written('survey', { template })).lines.map((line) => line['survey_link'])).toEqual(['https://survey.example/s?m=forum%3A1&n=Ada%20L']);
    expect((await written('followUp', { template })).lines.map((line) => [line['status'], line['follow_up_link']])).toEqual([
      ['new', 'https://survey.example/s?m=forum%3A1&n=Ada%20L'], ['new', 'https://survey.example/s?m=forum%3A2&n='],
    ]);
  });
});

test('columns of one’s own are renamed, left out, in their order, and may say the same everywhere', async () => {
  const [mapping] = readMappings([{ id: 'a', name: ' Ours ', grain: 'mention', columns: [{ header: 'Words', from: 'text' }, { header: 'Team', from: null, constant: 'care' }, { header: 'Gone', from: 'nothing' }, { header: ' ' }] }]);
  if (mapping === undefined) throw new Error('none');
  const exported = await exportMentions(sourceOfRows(rows), { layout: ownLayout(mapping), form: { ...DEFAULT_CSV, bom: false }, onProgress: () => undefined, signal: new AbortController().signal });
  if (exported.state !== 'done') throw new Error(exported.state);
  expect(await exported.files[0]?.file.text()).toBe('Words,Team,Gone\r\n"Seagull lost my parcel, @gull_help",care,\r\nSeagull is fine,care,\r\n');
});

describe('a template of links', () => {
  test('takes nothing but addresses of the web with words that there are', () => {
    expect(linkProblem('https://a.example/{mention_id}?n={name}')).toBeNull();
    expect(linkProblem('https://a.example/{nam}')).toEqual({ why: 'unknown-word', word: 'nam' });
    for (const wrong of ['', 'a.example/{name}', 'javascript:alert({name})', 'https://{site}.example/', 'https://a{name}/', 'https:///x']) expect(linkProblem(wrong)).toEqual({ why: 'no-address' });
  });

  test('is filled with words that can be nothing but words', () => {
    const name = '../?a=b&c#d/{handle}\ud800\'"<سلام>';
    const filled = linkFrom('https://a.example/x/{name}/y?q={name}', { name });
    const url = new URL(filled);
    expect([url.origin, url.hash, url.searchParams.get('q')]).toEqual(['https://a.example', '', name.replace('\ud800', '\ufffd')]);
    expect(url.pathname.startsWith('/x/') && url.pathname.endsWith('/y')).toBe(true);
    expect(new URL(linkFrom('https://a.example/x/{name}/y', { name: '..' })).pathname).not.toBe('/y');
  });
});
