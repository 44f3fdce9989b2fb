import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';

const id = fakeBrowser.runtime.id;
const own = `chrome-extension://${id}`;

describe('who sent a message', () => {
  const listener = { id, url: 'https://forum.example/t/1', tab: { id: 4 }, frameId: 0 };

  it('is a listener when the browser names a tab and a web address', () => {
    expect(senderOf({ ...listener, frameId: 3 })).toEqual({
      kind: 'listener',
      tabId: 4,
      frameId: 3,
      url: new URL('https://forum.example/t/1'),
    });
  });

  it.each<[string, MessageSender]>([
    ['with an origin', { id, url: `${own}/popup.html`, origin: own }],
    ['in a tab of its own', { id, url: `${own}/dashboard.html#list`, tab: { id: 9 }, frameId: 0 }],
    ['without an origin, as Firefox has it', { id, url: `${own}/popup.html` }],
  ])('is a page of ours %s', (_, sender) => {
    expect(senderOf(sender)).toEqual({ kind: 'page' });
  });

  it.each<[string, MessageSender]>([
    ['nothing', {}],
    ['another extension', { ...listener, id: 'someone-else' }],
    ['no id', { url: listener.url, tab: listener.tab }],
    ['another extension that claims our page', { id: 'someone-else', url: `${own}/popup.html` }],
    ['an address that only begins like ours', { id, url: `${own}evil/popup.html` }],
    ['our address under a foreign origin', { id, url: `${own}/popup.html`, origin: 'https://forum.example' }],
    ['a page of another extension', { id, url: 'chrome-extension://someone-else/page.html', tab: { id: 4 } }],
    ['a file', { ...listener, url: 'file:///home/page.html' }],
    ['a page that stands in no tab', { id, url: listener.url }],
    ['no tab that can be reached', { ...listener, tab: { id: -1 } }],
    ['an address that is none', { ...listener, url: 'forum' }],
    ['an empty page', { ...listener, url: 'about:blank' }],
  ])('is a stranger: %s', (_, sender) => {
    expect(senderOf(sender)).toEqual({ kind: 'stranger' });
  });

  it('is a stranger to a script that has no extension any more', () => {
    vi.stubGlobal('chrome', {});
    expect(senderOf({})).toEqual({ kind: 'stranger' });
    expect(senderOf(listener)).toEqual({ kind: 'stranger' });
    vi.unstubAllGlobals();
  });
});
