// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readElement, type ElementReading } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://t.me';
const telegram = siteOf('telegram');

describe('kinds of pages', () => {
  test.each([
    ['/s/norvelo', 'feed'], ['/s/norvelo?before=22899', 'feed'], ['/s/norvelo/12', 'feed'], ['/s/norvelo?q=beam', 'search'],
    ['/norvelo/12?embed=1', 'thread'], ['/norvelo/12?embed=1&discussion=1', 'thread'], ['/lights/4/345?embed=1', 'thread'],
    ['/norvelo', null], ['/c/1234567890/12', null], ['/+AbCdEfGh', null], ['/joinchat/AbCdEfGh', null], ['/addstickers/norvelo', null], ['/', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test.each(['https://web.telegram.org/k/#@norvelo', 'https://web.t.me/s/norvelo'])('%s holds private chats', (address) => {
    expect(telegram.hosts.some((name) => name === 'telegram.org')).toBe(false);
    expect(telegram.pageKind(new URL(address), documentOf(''))).toBeNull();
  });
});

test.each([
  ['/s/norvelo', { owner: 'norvelo', terms: null }], ['/s/norvelo?q=beam', { owner: 'norvelo', terms: 'beam' }], ['/', null],
])('%s is about %o', (path, subject) => expect(telegram.about?.(new URL(host + path), documentOf(''))).toEqual(subject));

interface Shown {
  post?: string;
  author?: string;
  body?: string;
  cls?: string;
  meta?: string;
}

const OWNER = '<a class="tgme_widget_message_owner_name" href="https://t.me/norvelo"><span dir="auto">Norvelo</span></a>';

function message(shown: Shown = {}): string {
  const { post = 'norvelo/12', author = OWNER, body = '<div class="tgme_widget_message_text js-message_text" dir="auto">Lamp.</div>' } = shown;
  const meta = shown.meta ?? `<a class="tgme_widget_message_date" href="${host}/${post}"><time datetime="2026-02-28T12:00:00+00:00">12:00</time></a>`;
  return `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message ${shown.cls ?? ''}" data-post="${post}">
    <div class="tgme_widget_message_author">${author}</div>${body}${meta}</div></div>`;
}

const read = (html: string, path = '/s/norvelo'): Post[] => readSource(html, host + path).posts;

function outcomeOf(html: string, path = '/s/norvelo'): ElementReading | null {
  const document = documentOf(html);
  const url = new URL(host + path);
  const element = document.querySelector(telegram.posts ?? '');
  const kind = telegram.pageKind(url, document);
  return element === null || kind === null ? null : readElement(telegram, element, { url, document, kind, now: NOW }, 'telegram');
}

describe('what is no post', () => {
  test.each([
    ['what the channel did', message({ cls: 'service_message' }), { outcome: 'refused' }],
    ['what only the app shows', message({ body: '<div class="message_media_not_supported_wrap"></div>' }), { outcome: 'refused' }],
    ['a message without its words', message({ body: '' }), { outcome: 'failed', why: 'text not found' }],
    ['a message without an id', message({ post: 'x' }), { outcome: 'failed', why: 'permalink not found' }],
  ])('%s', (_, html, outcome) => expect(outcomeOf(html)).toEqual(outcome));

  test('a message of a group without the name of who wrote it', () => {
    expect(outcomeOf(message(), '/norvelo/12?embed=1')).toEqual({ outcome: 'failed', why: 'author not found' });
    const picture = (of: string): string => message({ author: `<div class="tgme_widget_message_user"><a href="https://t.me/${of}"></a></div>${OWNER}` });
    expect(outcomeOf(picture('eve_writes'), '/norvelo/12?embed=1')).toEqual({ outcome: 'failed', why: 'author not found' });
    expect(outcomeOf(picture('Norvelo'), '/norvelo/12?embed=1')).toMatchObject({ post: { author: { handle: 'norvelo', name: 'Norvelo' } } });
  });

  test('a message that was deleted', () => {
    const html = '<div class="tgme_widget_message err_message"><div class="tgme_widget_message_error">Post not found</div></div>';
    expect(outcomeOf(html, '/norvelo/12?embed=1')).toEqual({ outcome: 'gone', identity: 'telegram:norvelo/12' });
  });
});

describe('what is read of a message', () => {
  test('its words, not those that it answers, nor those of a page that it leads to', () => {
    const body = '<a class="tgme_widget_message_reply" href="https://t.me/norvelo/9"><div class="tgme_widget_message_text js-message_reply_text" dir="auto">Quoted</div></a>'
      + '<div class="tgme_widget_message_text js-message_text" dir="auto">One<br>two <tg-spoiler>three</tg-spoiler></div>'
      + '<a class="tgme_widget_message_link_preview" href="https://norvelo.example"><div class="link_preview_title" dir="auto">Title</div></a>';
    expect(read(message({ body }))[0]).toMatchObject({ text: 'One\ntwo three', parentId: 'norvelo/9', kind: 'reply', threadUrl: null, media: ['link'] });
  });

  test('its words under another name', () => {
    const body = '<a href="https://t.me/norvelo/9"><div dir="auto">Quoted</div></a><div class="q" dir="auto">Lamp.</div>';
    expect(read(message({ body }))[0]?.text).toBe('Lamp.');
  });

  test('a topic of a group is no part of its name', () => {
    expect(read(message({ post: 'lights/4/345', meta: '', author: '<span class="tgme_widget_message_author_name">Ada</span>' }), '/lights/4/345?embed=1')[0]).toMatchObject({ nativeId: 'lights/345', permalink: `${host}/lights/345` });
  });

  test('its channel by its address, where the name is missing', () => {
    expect(read(message({ author: '' }))[0]?.author).toMatchObject({ handle: 'norvelo', name: null });
  });

  test('its time, not the length of its film', () => {
    const body = '<video></video><time class="message_video_duration" datetime="PT15S">0:15</time><div class="js-message_text">Film.</div>';
    expect(read(message({ body }))[0]).toMatchObject({ media: ['video'], publishedAt: { at: '2026-02-28T12:00:00.000Z', precision: 'second' } });
  });

  test.each([
    ['15.4K', '<i class="emoji"><b>👍</b></i>10', 15_400, 10], ['1.2M', '<i class="emoji"><b>1️⃣</b></i>3K', 1_200_000, 3000],
    ['981', '<tg-emoji></tg-emoji>7', 981, 7], ['x', '<i class="emoji"></i>', null, null],
  ])('%s views, %s', (views, reaction, count, likes) => {
    const body = `<div class="js-message_text">Lamp.</div><span class="tgme_reaction">${reaction}</span><span class="tgme_widget_message_views">${views}</span>`;
    expect(read(message({ body }))[0]?.engagement).toMatchObject({ views: count, likes });
  });

  test.each([
    ['<a class="tgme_widget_message_photo_wrap"></a>', ['image']], ['<audio class="tgme_widget_message_voice"></audio>', ['audio']],
    ['<div class="tgme_widget_message_sticker_wrap"></div>', ['image']],
  ])('%s alone', (body, media) => expect(read(message({ body }))[0]).toMatchObject({ text: '', media }));

  test('that it was forwarded', () => {
    const forwarded = '<div class="tgme_widget_message_forwarded_from"><a class="tgme_widget_message_forwarded_from_name" href="https://t.me/veloklub/7">Veloklub</a></div>';
    expect(read(message({ author: OWNER + forwarded }))[0]).toMatchObject({ repost: true, author: { handle: 'norvelo', name: 'Norvelo' } });
  });
});
