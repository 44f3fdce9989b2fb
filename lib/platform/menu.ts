import { browser } from './browser';

const READ_ONCE = 'read-once';

/** Puts "Read this page once" into the page's context menu; a click on it lets Earshot read that tab. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_ONCE,
    title: browser.i18n.getMessage('menuReadOnce'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export function onReadOnceClicked(clicked: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_ONCE && tab?.id !== undefined) clicked(tab.id);
  });
}
