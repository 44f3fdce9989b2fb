import { browser } from './browser';

const READ_ONCE = 'read-once';
/** `keep:selection:TOPIC`: keep what is selected under this topic. */
const KEEP = 'keep';
/** Under a topic that is not in the menu. */
const KEEP_ELSEWHERE = 'keep-elsewhere';
/** There is no topic yet. */
const KEEP_FIRST = 'keep-first';

/** Topics that the menu names; the others are reached by its last entry. */
const MOST_TOPICS = 12;
/** Letters of a topic's name. */
const MOST_LETTERS = 40;
const WEB_PAGES = ['http://*/*', 'https://*/*'];

const KINDS = ['selection', 'link', 'page'] as const;
const TITLES = { selection: 'menuKeepText', link: 'menuKeepPost', page: 'menuKeepPage' } as const;

export interface MenuTopic {
  id: string;
  name: string;
}

/** A click on an entry that keeps something, and what the browser says of the place of the click. */
export interface KeepClick {
  kind: (typeof KINDS)[number];
  /** Under which topic: an id, one that is still to be chosen, or one that is still to be made. */
  topic: { id: string } | 'choose' | 'none';
  tabId: number;
  frameId: number;
  /** Address of the page, or of the frame in it. */
  url: string;
  title: string;
  link: string | null;
  /** The selection, or what the link says, where the browser tells. */
  words: string;
  isPrivate: boolean;
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Makes the page's context menu: "Read this page once", and for a selection, a link and the page what keeps it under each
 * of these topics. A click lets Earshot look at that tab. Calls are carried out one by one.
 */
export function showMenu(topics: readonly MenuTopic[]): Promise<void> {
  const done = writing.then(async () => {
    await browser.contextMenus.removeAll();
    create({ id: READ_ONCE, title: browser.i18n.getMessage('menuReadOnce'), contexts: ['page'] });
    for (const kind of KINDS) createKeeping(kind, topics);
  });
  writing = done.catch(() => undefined);
  return done;
}

function createKeeping(kind: KeepClick['kind'], topics: readonly MenuTopic[]): void {
  const [first, ...others] = topics;
  const top = { title: browser.i18n.getMessage(TITLES[kind]), ...placeOf(kind) };
  if (first === undefined) {
    create({ ...top, id: [KEEP_FIRST, kind].join(':') });
    return;
  }
  if (others.length === 0) {
    create({ ...top, id: [KEEP, kind, first.id].join(':') });
    return;
  }
  const parentId = `${KEEP}-under:${kind}`;
  create({ ...top, id: parentId });
  for (const { id, name } of topics.slice(0, MOST_TOPICS)) {
    create({ id: [KEEP, kind, id].join(':'), parentId, title: asTitle(name), ...placeOf(kind) });
  }
  if (topics.length > MOST_TOPICS) {
    const title = browser.i18n.getMessage('menuKeepElsewhere');
    create({ id: [KEEP_ELSEWHERE, kind].join(':'), parentId, title, ...placeOf(kind) });
  }
}

type Entry = Parameters<typeof browser.contextMenus.create>[0];

function placeOf(kind: KeepClick['kind']): Pick<Entry, 'contexts' | 'targetUrlPatterns'> {
  return { contexts: [kind], ...(kind === 'link' ? { targetUrlPatterns: WEB_PAGES } : {}) };
}

function create(entry: Entry): void {
  browser.contextMenus.create({ documentUrlPatterns: WEB_PAGES, ...entry });
}

/** A name as a title shows it: `&` would underline the next letter, `%s` would become what is selected. */
function asTitle(name: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  const short = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : name;
  return short.replaceAll('&', '&&').replaceAll('%s', '%\u200bs');
}

export function onReadOnceClicked(clicked: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_ONCE && tab?.id !== undefined) clicked(tab.id);
  });
}

/** Calls back, straight from the click, whenever something is to be kept. */
export function onKeepClicked(clicked: (click: KeepClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const wanted = wantedBy(String(info.menuItemId));
    if (wanted === null || tab?.id === undefined) return;
    clicked({
      ...wanted,
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
      title: tab.title ?? '',
      link: wanted.kind === 'link' ? (info.linkUrl ?? null) : null,
      words: (wanted.kind === 'selection' ? info.selectionText : wanted.kind === 'link' ? info.linkText : undefined) ?? '',
      isPrivate: tab.incognito,
    });
  });
}

function wantedBy(id: string): Pick<KeepClick, 'kind' | 'topic'> | null {
  const [what, named, ...rest] = id.split(':');
  const kind = KINDS.find((one) => one === named);
  if (kind === undefined) return null;
  if (what === KEEP && rest.length > 0) return { kind, topic: { id: rest.join(':') } };
  if (what === KEEP_ELSEWHERE) return { kind, topic: 'choose' };
  return what === KEEP_FIRST ? { kind, topic: 'none' } : null;
}
