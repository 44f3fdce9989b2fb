// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxesAround } from '@/lib/listener/composer/composerScope';
import { isUnwritten, shows } from '@/lib/listener/composer/boxText';
import { openComposer } from '@/lib/listener/composer/openComposer';
import { createPutReply } from '@/lib/listener/composer/putReply';
import type { Composer } from '@/lib/sites/reading/composer';
import { findAll } from '@/lib/sites/reading/dom';
import { SITES } from '@/lib/sites/reading/registry';
import { append, show } from '../markup';

const POSTS = 'article';
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
const place = (post: string, posts: string | undefined = POSTS) => ({ document, post: element(post), posts });
const names = (boxes: readonly Element[]): string[] => boxes.map(({ id }) => id);
const wait = (): Promise<void> => Promise.resolve();

beforeEach(() => show(''));

describe('a box of no declared site', () => {
  it.each([
    ['within the post', '<article id="p"><textarea id="a"></textarea></article><article></article>', ['a']],
    ['after the post and before the next one', '<div><article id="p"></article><textarea id="a"></textarea></div><article></article>', ['a']],
    ['editable', '<article id="p"><div contenteditable="true" id="a"></div></article>', ['a']],
    ['in the foot of the post', '<article id="p"><footer><textarea id="a"></textarea></footer></article>', ['a']],
    ['in the foot of the page', '<main><article id="p"></article><footer><textarea id="a"></textarea></footer></main>', []],
    ['in a dialog over the post', '<main><article id="p"></article><div role="dialog"><textarea id="a"></textarea></div></main>', []],
    ['of the next post', '<article id="p"></article><article><textarea id="a"></textarea></article>', []],
    ['of a post within the post', '<article id="p"><article><textarea id="a"></textarea></article></article>', []],
    ['before the post', '<article></article><div><textarea id="a"></textarea><article id="p"></article></div>', []],
    ['of the page', '<article id="p"></article><textarea id="a"></textarea>', []],
    ['beside what holds several posts', '<div><article id="p"></article><article></article></div><textarea id="a"></textarea>', []],
    ['for searching', '<article id="p"><div role="search"><textarea id="a"></textarea></div></article>', []],
    ['that cannot be written in', '<article id="p"><textarea id="a" readonly></textarea><textarea id="b" disabled></textarea></article>', []],
    ['that is not editable', '<article id="p"><div role="textbox" id="a"></div></article>', []],
  ])('%s', (_, html, found) => {
    show(html);
    expect(names(boxesAround(place('#p')))).toEqual(found);
  });
});

describe('a declared box', () => {
  const inPost: Composer = { box: 'textarea', in: 'post', opens: '.answer' };
  const onPage: Composer = { ...inPost, in: 'page' };
  const whenPressed = (selector: string, then: () => void): void => element(selector).addEventListener('click', then);
  const opened = async (composer: Composer, post = '#p'): Promise<string | null> => {
    const box = await openComposer(place(post), composer, wait);
    return box instanceof Element ? box.id : box;
  };

  it('that is open is taken without pressing anything', async () => {
    show('<article id="p"><button class="answer" type="button"></button><textarea id="a"></textarea></article>');
    whenPressed('.answer', () => append('<p id="pressed"></p>'));
    expect(await opened(inPost)).toBe('a');
    expect(document.querySelector('#pressed')).toBeNull();
  });

  it('is opened by the button of its own post', async () => {
    show('<article id="p"><article id="q"><button class="answer"></button></article><button class="answer" id="own"></button></article>');
    whenPressed('#own', () => append('<textarea id="a"></textarea>', element('#p')));
    expect(await opened(inPost)).toBe('a');
  });

  it('that opens elsewhere is no answer where it was said to stand with the post', async () => {
    show('<textarea id="new"></textarea><article id="p"><button class="answer"></button></article><article></article>');
    whenPressed('.answer', () => append('<dialog open><textarea id="a"></textarea></dialog>'));
    expect(await opened(inPost)).toBeNull();
    show('<textarea id="new"></textarea><article id="p"><button class="answer"></button></article><article></article>');
    whenPressed('.answer', () => append('<dialog open><textarea id="a"></textarea></dialog>'));
    expect(await opened(onPage)).toBe('a');
    // The dialog is still that post's, and no other's.
    expect(await opened(onPage)).toBe('a');
  });

  it('that was there before is taken only when the press gave it the focus', async () => {
    show('<textarea id="a"></textarea><article id="p"><button class="answer"></button></article>');
    expect(await opened(onPage)).toBeNull();
    (element('#a') as HTMLElement).focus();
    expect(await opened(onPage)).toBeNull();
    whenPressed('.answer', () => (element('#a') as HTMLElement).focus());
    expect(await opened(onPage)).toBe('a');
  });

  it('of a thread is that of all its posts', async () => {
    show('<article id="p"></article><article></article><textarea id="a"></textarea>');
    expect(await opened({ box: 'textarea', in: 'thread' })).toBe('a');
  });

  it('in which somebody writes is not asked for', async () => {
    show('<textarea id="a">begun</textarea><article id="p"><button class="answer"></button></article>');
    let presses = 0;
    whenPressed('.answer', () => presses++);
    expect(await opened(onPage)).toBe('taken');
    expect(presses).toBe(0);
  });

  it.each([
    ['sends a form', '<form><button class="answer"></button></form>'],
    ['sends a form, as an input', '<form><input type="submit" class="answer"></form>'],
    ['leads to another page', '<a class="answer" href="https://cards.example/reply">Reply</a>'],
    ['cannot be pressed', '<button class="answer" disabled></button>'],
  ])('is not opened by what %s', async (_, button) => {
    show(`<article id="p">${button}</article>`);
    let presses = 0;
    document.addEventListener('click', () => presses++, { once: true });
    expect(await opened(inPost)).toBeNull();
    expect(presses).toBe(0);
  });
});

describe('what sites declare of their composers', () => {
  it.each(SITES.flatMap(({ id, composer }) => (composer === undefined ? [] : [[id, composer] as const])))('%s', (_, { box, opens, in: where }) => {
    for (const selector of [box, ...(opens === undefined ? [] : [opens])]) expect(() => findAll(document, selector)).not.toThrow();
    expect(where !== 'page' || opens !== undefined).toBe(true);
  });
});

describe('what stands in a box', () => {
  it.each([
    ['', true], [' \n', true], ['@wren ', true], ['@wren@dorf.example @oksana ', true], ['@wren hello', false], ['hello', false],
  ])('%j is unwritten: %s', (text, is) => expect(isUnwritten(text)).toBe(is));

  it.each([
    ['<div><b>Hi</b> Ada,</div><div><br></div><div>we look\u00a0into it.</div>', true],
    ['<p>Hi Ada,</p><p>we look into it. <img alt="🙂"></p>', true],
    ['<p>Hi Ada, we look into it.</p>', false],
    ['<p>Hi Ada,</p><p>we look</p>', false],
    ['<p>Hi Ada,</p><p>we look into it.</p><p>Hi Ada,</p>', false],
  ])('%s', (html, is) => {
    show(`<div id="a">${html}</div>`);
    expect(shows(element('#a'), 'Hi Ada,\n\nwe look into it. 🙂')).toBe(is);
  });
});

describe('a reply', () => {
  const put = (text = 'We look into it.') => createPutReply(wait)(text, { ...place('#p'), composer: undefined });

  it('stands in a field that hears only of input', async () => {
    Document.prototype.execCommand = () => false;
    show('<article id="p"><textarea id="a">@wren </textarea></article>');
    const heard: string[] = [];
    element('#a').addEventListener('input', ({ target }) => heard.push((target as HTMLTextAreaElement).value));
    expect(await put('We look.\nInto it.')).toBe('put');
    expect(heard).toEqual(['@wren We look.\nInto it.']);
  });

  it('leaves alone what stands there', async () => {
    show('<article id="p"><textarea id="a">Dear</textarea></article>');
    expect(await put()).toBe('not-empty');
    expect((element('#a') as HTMLTextAreaElement).value).toBe('Dear');
  });

  it('that the page takes back is not kept', async () => {
    show('<article id="p"><textarea id="a"></textarea></article>');
    element('#a').addEventListener('input', ({ target }) => ((target as HTMLTextAreaElement).value = ''));
    expect(await put()).toBe('not-kept');
  });

  it('with which the box goes is not kept: it may have been sent', async () => {
    show('<article id="p"><textarea id="a"></textarea></article>');
    element('#a').addEventListener('input', ({ target }) => (target as Element).remove());
    expect(await put()).toBe('not-kept');
  });

  it('longer than the field takes is not cut', async () => {
    show('<article id="p"><textarea id="a" maxlength="5"></textarea></article>');
    expect(await put()).toBe('not-kept');
    expect((element('#a') as HTMLTextAreaElement).value).toBe('');
  });

  it('has no place where there is none', async () => {
    show('<article id="p"></article>');
    expect(await put()).toBe('no-composer');
  });
});
