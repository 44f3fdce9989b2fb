// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fingerprint } from '@/lib/listener/fingerprint';
import { placeOf, putInto } from '@/lib/listener/markPlace';
import { bodyOf } from '@/lib/posts/post';
import { findAll } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { show } from '../markup';
import { documentOf, NOW, readDocument, SAMPLE_PAGES, sampleSource } from '../sites/samplePages';

const mark = (document: Document): Element => document.createElement('span');

describe.each(SAMPLE_PAGES.filter(({ expect: found }) => found === 'posts'))('on $file', ({ file, url }) => {
  test('posts are read with marks as they were without', () => {
    const page = documentOf(sampleSource(file));
    const { site, siteId, page: read, posts: before } = readDocument(page, url, NOW);
    // What holds no words is heard by no topic, and not marked; nor is what acts as a whole when it is pressed.
    const isMarked = (element: Element): boolean => {
      if (element.closest('a, button, [role="link"], [role="button"]') !== null) return false;
      const reading = read && readElement(site, element, read, siteId);
      return reading?.outcome === 'post' && bodyOf(reading.post) !== '';
    };
    const elements = site.posts === undefined ? [] : findAll(page, site.posts).filter(isMarked);
    const prints = elements.map(fingerprint);
    const marks = elements.flatMap((element) => {
      const place = placeOf(element, site.posts);
      if (place === null) return [];
      const host = mark(page);
      putInto(place, host);
      return [host];
    });
    expect(marks.length).toBe(elements.length);
    expect(readDocument(page, url, NOW).posts).toEqual(before);
    expect(elements.map(fingerprint)).toEqual(prints);
    for (const host of marks) {
      expect(host.closest('a, button, textarea, [hidden]')).toBeNull();
      expect(['TABLE', 'TBODY', 'TR', 'UL', 'OL']).not.toContain(host.parentElement?.tagName);
    }
  });
});

describe('the place of a mark', () => {
  beforeEach(() => document.body.replaceChildren());

  /** The post's markup with a star where the mark goes. */
  function starred(html: string): string | null {
    show(`<article>${html}</article>`);
    const post = document.querySelector('article') as Element;
    const place = placeOf(post, 'article');
    if (place === null) return null;
    const star = document.createElement('x-x');
    putInto(place, star);
    return post.getHTML().replace('<x-x></x-x>', '*');
  }

  it.each([
    ['behind the longest text', '<b>Wren</b><p>a lamp that hums</p><p>short</p>', '<b>Wren</b><p>a lamp that hums*</p><p>short</p>'],
    ['behind all of it', '<div>Wren</div><p>a lamp <b>that</b> hums <i>a lot</i></p>', '<div>Wren</div><p>a lamp <b>that</b> hums <i>a lot*</i></p>'],
    ['before what begins a new paragraph', '<div>a lamp that hums<p>and hums</p></div>', '<div>a lamp that hums*<p>and hums</p></div>'],
    ['behind broken lines', '<p>a lamp<br>that hums\n<br></p>', '<p>a lamp<br>that hums\n*<br></p>'],
    ['behind a link, never in it', '<p>see <a href="/x">what I <b>wrote</b></a></p>', '<p>see <a href="/x">what I <b>wrote</b></a>*</p>'],
    ['behind what somebody wrote rather than behind a link', '<a href="/w">Wren the lamplighter</a><p>it hums</p>', '<a href="/w">Wren the lamplighter</a><p>it hums*</p>'],
    ['behind what is shown', '<p style="display:none">a very long text that nobody sees</p><p>it hums</p>', '<p style="display:none">a very long text that nobody sees</p><p>it hums*</p>'],
    ['in no editor, no script and no other post', '<div contenteditable="true">my long answer</div><script>var aLongLine</script><article>another long post</article><p>it hums</p>',
      '<div contenteditable="true">my long answer</div><script>var aLongLine</script><article>another long post</article><p>it hums*</p>'],
  ])('is %s', (_, html, place) => expect(starred(html)).toBe(place));

  it('is nowhere where nothing is said', () => expect(starred('<img src="data:,"><p> </p>')).toBeNull());

  it('is looked for within bounds in a post without end', () => {
    show(`<article>${'<p>lamp</p>'.repeat(20_000)}</article>`);
    const styles = vi.spyOn(window, 'getComputedStyle');
    expect(placeOf(document.querySelector('article') as Element, undefined)).not.toBeNull();
    expect(styles.mock.calls.length).toBeLessThan(3_000);
  }, 30_000);
});
