import { openWithId, putRow, storedRows } from '../browser/extensionPage.mjs';
import { openPopup } from '../browser/popup.mjs';
import { say } from '../browser/words.mjs';
import { alarmed, chooseSites } from './alerts.mjs';
import { AUTHOR_STATES } from './authors.mjs';
import { DATA_STATES } from './data.mjs';
import { EXPORT_STATES } from './export.mjs';
import { IMPORT_STATES } from './importing.mjs';
import { INBOX_STATES } from './inbox.mjs';
import { unfoldMention, workedOn } from './inboxMention.mjs';
import { INSIGHT_STATES } from './insights.mjs';
import { KIT_STATES } from './kit.mjs';
import { ownWords, sayAgain, writeWordWrongly } from './ownWords.mjs';
import { afterClick, whileReading } from './reading.mjs';
import { REPLY_STATES } from './replies.mjs';
import { whileLearning, withToward } from './sentiment.mjs';
import { editAspects, openSignalMenu, openSignals, ownTouchpoints, withSignals } from './signals.mjs';
import { readingSites, whileOff, whilePartly, whileUnreadable } from './sites.mjs';
import { STREAMS_STATES } from './streams.mjs';
import { DESK, HALF, NARROW, NARROW_PANEL, PANEL, POPUP, SLIM_PANEL, ZOOMED } from './windows.mjs';
import { THREAD } from '../../test/e2e/thread.mjs';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const KNOWN_SITE = 'https://www.trustpilot.com/review/norvelo.example';
const UNKNOWN_SITE = 'https://lamps.example/stairs';

const click = (role, key, params) => (page) => page.getByRole(role, { name: say(key, params), exact: true }).first().click();
const openFirst = (page) => click('button', 'why.show')(page);

/**
 * The screens, each in the states that look different. `path` (or what gives it, with the stage) is opened in a window of
 * `size`, then `act` leads to the state; all of it in English. `init` runs in the window before its scripts. `when` says for how many stored mentions there is such a
 * state. `before` changes what is stored, `after` changes it back. Of a list only what fits the window is pictured (`list`).
 * States `unset` come before anything is stored; those that look `alike` show nothing of what is.
 */
export const STATES = [
  { name: 'popup-no-consent', alike: true, path: 'popup.html', size: POPUP, ...withoutConsent() },
  { name: 'popup-no-topic', unset: true, path: 'popup.html', size: POPUP, ...withConsentOnly() },
  { name: 'popup-not-granted', path: (stage) => over(stage, KNOWN_SITE, 'popup.html'), size: POPUP },
  { name: 'popup-unknown-site', path: (stage) => over(stage, UNKNOWN_SITE, 'popup.html'), size: POPUP },
  { name: 'popup-waiting', when: some, path: (stage) => over(stage, KNOWN_SITE, 'popup.html'), size: POPUP, act: openReply },
  { name: 'popup-quiet', path: (stage) => over(stage, KNOWN_SITE, 'popup.html'), size: POPUP, later: 60 * DAY },
  { name: 'popup-paused', path: 'popup.html', size: POPUP, ...paused() },
  { name: 'popup-trouble', path: 'popup.html', size: POPUP, ...troubled() },
  { name: 'panel-no-consent', alike: true, path: 'sidepanel.html', size: PANEL, ...withoutConsent() },
  { name: 'panel-not-granted', path: (stage) => over(stage, KNOWN_SITE, 'sidepanel.html'), size: PANEL },
  { name: 'panel-latest', path: 'sidepanel.html', size: PANEL, list: true, act: click('tab', 'panel.latest') },
  { name: 'panel-open', when: some, path: 'sidepanel.html', size: PANEL, list: true, act: openLatest },
  { name: 'overview', path: 'dashboard.html#/overview', size: DESK },
  { name: 'overview-half', when: some, path: 'dashboard.html#/overview', size: HALF },
  { name: 'overview-narrow', path: 'dashboard.html#/overview', size: NARROW },
  { name: 'overview-zoom', when: some, path: 'dashboard.html#/overview', size: ZOOMED },
  { name: 'mentions', path: 'dashboard.html#/mentions', size: DESK, list: true },
  { name: 'mentions-open', when: some, path: 'dashboard.html#/mentions', size: DESK, list: true, act: openFirst },
  { name: 'mentions-none', path: 'dashboard.html#/mentions?text=nothing+says+this', size: DESK },
  { name: 'mentions-toward', when: few, path: withToward('mentions'), size: DESK, list: true, act: openFirst },
  { name: 'mentions-toward-topic', when: few, path: withToward('mentions?topic=norvelo'), size: DESK, list: true },
  { name: 'mentions-toward-narrow', when: few, path: withToward('mentions'), size: NARROW, act: openFirst },
  { name: 'mentions-signals', when: few, path: withSignals('dashboard.html#/mentions'), size: DESK, list: true, act: openSignals },
  { name: 'mentions-signals-closed', when: few, path: withSignals('dashboard.html#/mentions'), size: DESK, list: true },
  { name: 'mentions-signals-narrow', when: few, path: withSignals('dashboard.html#/mentions'), size: NARROW, act: openSignals },
  { name: 'mentions-signals-menu', when: few, path: withSignals('dashboard.html#/mentions'), size: DESK, list: true, act: openSignalMenu },
  { name: 'mentions-signals-menu-narrow', when: few, path: withSignals('dashboard.html#/mentions'), size: NARROW, list: true, act: openSignalMenu },
  { name: 'mentions-delight', when: few, path: withSignals('dashboard.html#/mentions?signal=delight'), size: DESK, list: true },
  { name: 'panel-signals', when: few, path: withSignals('sidepanel.html'), size: PANEL, act: openLatest },
  { name: 'popup-signals', when: few, path: withSignals('popup.html'), size: POPUP, act: openReply },
  { name: 'mentions-keys', when: some, path: 'dashboard.html#/mentions', size: DESK, list: true, act: click('button', 'keys.show') },
  { name: 'mentions-narrow', path: 'dashboard.html#/mentions', size: NARROW, list: true },
  { name: 'mentions-zoom', when: some, path: 'dashboard.html#/mentions', size: ZOOMED, list: true, act: openFirst },
  { name: 'inbox-mention', when: few, path: workedOn(), size: DESK, act: unfoldMention },
  { name: 'inbox-mention-narrow', when: few, path: workedOn(), size: NARROW, act: unfoldMention },
  { name: 'alerts-none', alike: true, path: 'dashboard.html#/alerts', size: DESK },
  { name: 'alerts', when: some, path: 'dashboard.html#/alerts', size: DESK, ...alarmed() },
  { name: 'alerts-edit', when: some, path: 'dashboard.html#/alerts', size: DESK, act: chooseSites, ...alarmed() },
  { name: 'alerts-edit-narrow', when: some, path: 'dashboard.html#/alerts', size: NARROW, act: chooseSites, ...alarmed() },
  { name: 'alerts-open', when: some, path: 'dashboard.html#/alerts', size: DESK, act: click('button', 'alerts.show'), ...alarmed() },
  { name: 'alerts-narrow', when: some, path: 'dashboard.html#/alerts', size: NARROW, ...alarmed() },
  { name: 'popup-alerts', when: few, path: 'popup.html', size: POPUP, ...alarmed() },
  { name: 'panel-alerts', when: few, path: 'sidepanel.html', size: PANEL, act: click('tab', 'panel.latest'), ...alarmed() },
  { name: 'topics', path: 'dashboard.html#/topics', size: DESK },
  { name: 'topics-none', unset: true, path: 'dashboard.html#/topics', size: DESK, ...withConsentOnly() },
  { name: 'topics-new', alike: true, path: 'dashboard.html#/topics', size: DESK, act: click('button', 'topics.new') },
  { name: 'topics-edit', path: 'dashboard.html#/topics', size: DESK, act: click('button', 'topics.edit', { name: 'Norvelo' }) },
  { name: 'topics-build', when: some, path: 'dashboard.html#/topics', size: DESK, act: writeThenBuild, ...writing() },
  { name: 'topics-build-narrow', alike: true, path: 'dashboard.html#/topics', size: NARROW, act: writeThenBuild, ...writing() },
  { name: 'topics-write', when: some, path: 'dashboard.html#/topics', size: DESK, act: writeWrongly, ...writing() },
  { name: 'topics-menu', alike: true, path: 'dashboard.html#/topics', size: DESK, act: openMenu },
  { name: 'topics-aspects', alike: true, path: 'dashboard.html#/topics', size: DESK, act: editAspects },
  { name: 'topics-aspects-narrow', alike: true, path: 'dashboard.html#/topics', size: NARROW, act: editAspects },
  { name: 'topics-accounts', alike: true, path: 'dashboard.html#/topics', size: DESK, act: nameAccounts },
  { name: 'topics-accounts-narrow', alike: true, path: 'dashboard.html#/topics', size: NARROW, act: nameAccounts },
  { name: 'topics-delete', path: 'dashboard.html#/topics', size: DESK, act: fromMenu('topics.delete') },
  { name: 'topics-merge', path: 'dashboard.html#/topics', size: DESK, act: fromMenu('topics.mergeInto') },
  { name: 'topics-merge-narrow', alike: true, path: 'dashboard.html#/topics', size: NARROW, act: fromMenu('topics.mergeInto') },
  { name: 'topics-changing', path: (stage) => whileChanging(stage), size: DESK },
  { name: 'topics-changing-narrow', path: (stage) => whileChanging(stage), size: NARROW },
  { name: 'topics-narrow', alike: true, path: 'dashboard.html#/topics', size: NARROW, act: click('button', 'topics.new') },
  { name: 'sites', alike: true, path: 'dashboard.html#/sites', size: DESK },
  { name: 'sites-read', alike: true, path: 'dashboard.html#/sites', size: DESK, ...readingSites() },
  { name: 'sites-details', alike: true, path: 'dashboard.html#/sites', size: DESK, act: unfold('Reddit'), ...readingSites({ broken: true }) },
  { name: 'sites-unproven', alike: true, path: 'dashboard.html#/sites', size: DESK, act: findSite('stack'), ...readingSites() },
  { name: 'sites-all', alike: true, path: 'dashboard.html#/sites', size: DESK, ...readingSites({ all: true, broken: true }) },
  { name: 'sites-none-found', alike: true, path: 'dashboard.html#/sites', size: DESK, act: findSite('harbour') },
  { name: 'sites-narrow', alike: true, path: 'dashboard.html#/sites', size: NARROW, act: unfold('Reddit'), ...readingSites({ broken: true }) },
  { name: 'sites-zoom', alike: true, path: 'dashboard.html#/sites', size: ZOOMED, ...readingSites({ broken: true }) },
  { name: 'overview-unreadable', when: some, path: 'dashboard.html#/overview', size: DESK, ...readingSites({ broken: true }) },
  ...INBOX_STATES,
  ...AUTHOR_STATES,
  ...STREAMS_STATES,
  ...KIT_STATES,
  ...REPLY_STATES,
  ...DATA_STATES,
  ...EXPORT_STATES,
  ...IMPORT_STATES,
  { name: 'settings', alike: true, path: 'dashboard.html#/settings', size: DESK },
  { name: 'settings-zoom', alike: true, path: 'dashboard.html#/settings', size: ZOOMED },
  { name: 'settings-learned', when: few, path: 'dashboard.html#/settings', size: DESK, ...whileLearning() },
  { name: 'settings-learned-narrow', when: few, path: 'dashboard.html#/settings', size: NARROW, ...whileLearning() },
  { name: 'settings-words', alike: true, path: 'dashboard.html#/settings', size: DESK, act: sayAgain, ...ownWords(8) },
  { name: 'settings-words-narrow', alike: true, path: 'dashboard.html#/settings', size: NARROW, act: writeWordWrongly, ...ownWords(8) },
  { name: 'settings-words-many', alike: true, path: 'dashboard.html#/settings', size: NARROW, ...ownWords(500) },
  { name: 'settings-touchpoints', alike: true, path: 'dashboard.html#/settings', size: DESK, ...ownTouchpoints(3) },
  { name: 'settings-touchpoints-narrow', alike: true, path: 'dashboard.html#/settings', size: NARROW, ...ownTouchpoints(3) },
  { name: 'welcome-consent', alike: true, path: 'welcome.html', size: DESK, ...withoutConsent() },
  { name: 'welcome-topic', unset: true, path: 'welcome.html', size: DESK, ...withConsentOnly() },
  { name: 'welcome-topics', alike: true, path: 'welcome.html', size: DESK, act: step('topic', 2) },
  { name: 'welcome-sites', alike: true, path: 'welcome.html', size: DESK, act: step('sites', 3) },
  { name: 'welcome-done', alike: true, path: 'welcome.html', size: DESK, act: step('done', 4) },
  { name: 'panel-unknown-address', alike: true, path: 'sidepanel.html?tab=999999', size: PANEL },
  // What a business knows of itself, hiding and reading change what is stored, so these come last.
  ...INSIGHT_STATES,
  { name: 'mentions-hidden', when: some, path: withHidden('mentions?topic=norvelo&hidden=1'), size: DESK, list: true },
  { name: 'mentions-hidden-narrow', when: some, path: withHidden('mentions?topic=norvelo&hidden=1'), size: NARROW, list: true },
  { name: 'topics-hidden', when: some, path: withHidden('topics'), size: DESK },
  { name: 'popup-unreadable', path: (stage) => whileUnreadable(stage, 'popup.html'), size: POPUP, act: showDiagnostic },
  { name: 'popup-partly', alike: true, path: (stage) => whilePartly(stage, 'popup.html'), size: POPUP, act: openPageMenu },
  { name: 'popup-off', alike: true, path: (stage) => whileOff(stage, 'popup.html'), size: POPUP },
  { name: 'panel-unreadable', alike: true, path: (stage) => whileUnreadable(stage, 'sidepanel.html'), size: PANEL },
  { name: 'panel-off', alike: true, path: (stage) => whileOff(stage, 'sidepanel.html'), size: PANEL },
  { name: 'popup-reading', path: (stage) => whileReading(stage, 'popup.html'), size: POPUP },
  { name: 'panel-reading', path: (stage) => whileReading(stage, 'sidepanel.html'), size: PANEL, list: true },
  { name: 'panel-clicked', when: few, path: afterClick, size: SLIM_PANEL },
  { name: 'panel-narrow', when: some, path: (stage) => whileReading(stage, 'sidepanel.html'), size: NARROW_PANEL, list: true, act: openFirst },
  { name: 'mentions-fate', when: few, path: withFates('mentions'), size: DESK, list: true },
  { name: 'mentions-fate-narrow', when: few, path: withFates('mentions'), size: NARROW, list: true, act: openFirst },
  { name: 'panel-kept', when: few, path: (stage) => afterKeeping(stage, 'sidepanel.html', { state: 'kept', topicId: 'norvelo', mentionId: 'x:1' }), size: PANEL },
  { name: 'popup-not-kept', when: few, path: (stage) => afterKeeping(stage, 'popup.html', { state: 'failed', why: 'document' }), size: POPUP },
  { name: 'popup-choose', when: few, path: (stage) => afterKeeping(stage, 'popup.html', { state: 'choose', post: {} }), size: POPUP },
];

function some(count) {
  return count > 0;
}

function few(count) {
  return count > 0 && count < 100;
}

function consent(at) {
  return { given: true, at, text: 2 };
}

function withoutConsent() {
  return {
    before: (stage) => stage.decide('consent', null),
    after: (stage) => stage.decide('consent', consent(stage.now)),
  };
}

function withConsentOnly() {
  return { before: (stage) => stage.decide('consent', consent(stage.now)) };
}

function paused() {
  return { before: (stage) => stage.decide('paused', true), after: (stage) => stage.decide('paused', false) };
}

function troubled() {
  const write = (stage, trouble) =>
    stage.home.evaluate((of) => (of === null ? chrome.storage.local.remove('trouble') : chrome.storage.local.set(of)), trouble);
  return {
    before: (stage) => write(stage, { trouble: { code: 'storage-full', since: stage.now } }),
    after: (stage) => write(stage, null),
  };
}

/** The way in which queries are edited is remembered. */
function writing() {
  return { before: (stage) => stage.decide('queryMode', 'write'), after: (stage) => stage.decide('queryMode', 'build') };
}

async function write(page, query) {
  await click('button', 'topics.edit', { name: 'Norvelo' })(page);
  await page.getByLabel(say('topics.query'), { exact: true }).fill(query);
}

async function writeThenBuild(page) {
  await write(
    page,
    '(Norvelo OR "Norvelo app" OR #norvelo) AND (refund OR slow OR update) NOT (job OR "now hiring") site:(hackernews OR trustpilot)'
      + ' lang:(en OR de) rating:<=2 title:help (has:image OR likes:>50)',
  );
  await click('tab', 'builder.mode.build')(page);
  await page.locator('summary', { hasText: say('topics.more') }).click();
}

async function writeWrongly(page) {
  await write(page, 'Norvelo sites:x AND "never sent lang:english');
  await page.locator('summary', { hasText: say('query.how') }).click();
}

function step(name, n) {
  const words = `${say('welcome.step', { n, of: 4 })}: ${say(`welcome.${name}.title`)}`;
  return (page) => page.getByRole('button', { name: words, exact: true }).click();
}

function unfold(name) {
  return click('button', 'sites.details', { site: name });
}

function findSite(typed) {
  return async (page) => {
    await page.getByRole('searchbox').fill(typed);
    const details = page.getByRole('button', { expanded: false });
    if ((await details.count()) > 0) await details.first().click();
  };
}

async function nameAccounts(page) {
  await click('button', 'topics.edit', { name: 'Norvelo' })(page);
  const field = page.getByLabel(say('topics.handles'), { exact: true });
  for (const typed of ['@norvelo', 'https://x.com/norvelohelp', 'https://www.reddit.com/user/norvelo_team', 'not an account']) {
    await field.fill(typed);
    await field.press('Enter');
  }
  await field.scrollIntoViewIfNeeded();
}

async function showDiagnostic(page) {
  await page.locator('summary', { hasText: say('diagnostic.show') }).click();
  await page.getByRole('region', { name: say('diagnostic.name'), exact: true }).waitFor();
}

async function openPageMenu(page) {
  await page.locator(`summary[aria-label="${say('page.more')}"]`).click();
}

async function openMenu(page) {
  await page.locator(`summary[aria-label="${say('topics.moreFor', { name: 'Norvelo' })}"]`).click();
}

function fromMenu(item) {
  return async (page) => {
    await openMenu(page);
    await click('button', item)(page);
  };
}

/**
 * One topic edited, one paused, one merged and followed in part; the undo of the first holds up the last. As if it were
 * now, when the worker looks at it.
 */
async function whileChanging(stage) {
  const now = Date.now();
  const topics = await storedRows(stage.home, 'topics');
  const [edited, paused] = topics.sort((a, b) => a.createdAt - b.createdAt);
  const gone = { ...edited, id: 'gone', name: 'Norvelo Labs', createdAt: edited.createdAt + 0.5 };
  const stamp = { clock: 1, origin: 'stage' };
  const change = { decidedAt: now, notBefore: now + 42_000, stamp, begun: false, after: null, done: 0, total: 214 };
  const changes = [
    { ...change, kind: 'edit', topicId: edited.id, before: edited },
    { ...change, kind: 'merge', topicId: 'gone', before: gone, into: edited.id, intoBefore: edited, begun: true, done: 62_000, total: 1_000_000 },
    { ...change, kind: 'remove', topicId: 'deleted', before: { ...gone, id: 'deleted', name: 'Night lamps' } },
  ];
  await putRow(stage.home, 'topics', { ...paused, pausedSince: now - 3 * DAY, dontStore: 'job OR hiring', hide: 'giveaway OR "win a lamp"' });
  for (const value of changes) await putRow(stage.home, 'settings', { key: `topicChange:${value.topicId}`, value });
  const close = async () => {
    await putRow(stage.home, 'topics', paused);
    for (const { topicId } of changes) await putRow(stage.home, 'settings', null, `topicChange:${topicId}`);
  };
  return { path: 'dashboard.html#/topics', later: now - stage.now, close };
}

const hides = new WeakSet();

/** A view of the dashboard where the brand's topic hides some of its mentions, from then on. */
function withHidden(view) {
  return async (stage) => {
    if (!hides.has(stage)) await stage.hide('norvelo');
    hides.add(stage);
    return { path: `dashboard.html#/${view}` };
  };
}

const fated = new WeakSet();

/** A view of the dashboard whose newest mentions were edited and kept by hand, deleted on their site, and answered. */
function withFates(view) {
  return async (stage) => {
    if (!fated.has(stage)) {
      const mentions = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt);
      const [edited, gone, answered] = mentions.filter(({ hiddenIn }) => hiddenIn === undefined);
      const answer = { handle: 'norvelo', at: new Date(answered.listedAt + 2.5 * HOUR).toISOString(), permalink: THREAD, seenAt: stage.now };
      const fates = [
        { ...edited, editedAt: stage.now - HOUR, keptFor: edited.topicIds.slice(0, 1) },
        { ...gone, goneAt: stage.now - HOUR, post: { ...gone.post, title: null, text: '', reply: null } },
        { ...answered, answer },
      ];
      for (const mention of fates) await putRow(stage.home, 'mentions', mention);
    }
    fated.add(stage);
    return { path: `dashboard.html#/${view}` };
  };
}

/** A screen over a page in which something was just kept, or could not be. */
async function afterKeeping(stage, screen, came) {
  const { path, close } = await over(stage, KNOWN_SITE, screen);
  const notice = { ...came, at: stage.now, tabId: Number(path.replace(/.*=/u, '')) };
  await stage.home.evaluate((keepNotice) => chrome.storage.session.set({ keepNotice }), notice);
  return {
    path,
    close: async () => {
      await stage.home.evaluate(() => chrome.storage.session.remove('keepNotice'));
      await close();
    },
  };
}

async function openLatest(page) {
  await click('tab', 'panel.latest')(page);
  await openFirst(page);
}

async function openReply(page) {
  const replies = page.locator('summary', { hasText: say('reply.title') });
  await page.getByRole('region', { name: say('popup.waiting'), exact: true }).waitFor();
  if ((await replies.count()) > 0) await replies.first().click();
}

async function over(stage, url, screen) {
  stage.server.put(url, { body: '<!doctype html><html lang="en"><title>A page</title><p>A page.</p></html>' });
  const { opened, tabId } = await openWithId(stage.home, () => stage.browser.open(url));
  // The press of the button shows the page's address to the extension, until the page is left.
  const pressed = await openPopup(stage.browser, opened);
  await pressed.close();
  return { path: `${screen}?tab=${tabId}`, close: () => opened.close() };
}
