import { attributeOf, withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => [...storiesOf(html), ...commentsOf(html)];
export default expectedOf;

/** The story of the page itself: its blocks of text, each of which ends its own box. */
function storiesOf(html: string): Expected[] {
  return [...html.matchAll(/<article class="story"[^>]*data-page="true"[^>]*>/gu)].map((found) => {
    const story = html.slice(found.index, html.indexOf('</article>', found.index));
    const blocks = [...story.matchAll(/story-block_type_text">([^]*?)<\/div>/gu)].map(([, block = '']) => withoutTags(block));
    return {
      id: attributeOf(found[0], 'data-story-id'), text: blocks.join(''), parentId: null,
      title: withoutTags(/<span class="story__title-link">([^]*?)<\/span>/u.exec(story)?.[1] ?? ''),
      likes: Number(attributeOf(found[0], 'data-rating')), replies: Number(attributeOf(found[0], 'data-comments')),
    };
  });
}

/** Comments say in one attribute whom they answer and what they were given. */
function commentsOf(html: string): Expected[] {
  return [...html.matchAll(/<div class="comment" [^>]*data-meta="pid=(\d+);[^"]*sid=(\d+);[^"]*;r=(-?\d+)[^>]*>/gu)].map((found) => {
    const [tag, parent = '', story = '', rating] = found;
    const after = html.slice(found.index);
    const body = /<div class="comment__content">([^]*?)<!--noindex-->/u.exec(after)?.[1] ?? '';
    return {
      id: `c${attributeOf(tag, 'data-id')}`, parentId: parent === '0' ? story : `c${parent}`, likes: Number(rating),
      text: withoutTags(body),
    };
  });
}
