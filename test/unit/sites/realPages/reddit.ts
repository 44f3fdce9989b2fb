import { attributeOf, withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => [...elementsOfReddit(html), ...cardsOfReddit(html), ...thingsOfReddit(html)];
export default expectedOf;

/** Posts and comments of today's Reddit, from the tags that begin them; a comment's words end where its buttons begin. */
function elementsOfReddit(html: string): Expected[] {
  const posts = [...html.matchAll(/<shreddit-post\s[^>]*>/gu)].map(([tag]) => ({
    id: attributeOf(tag, 'id'), title: attributeOf(tag, 'post-title') ?? '', parentId: null,
    likes: Number(attributeOf(tag, 'score')), replies: Number(attributeOf(tag, 'comment-count')),
  }));
  const comments = [...html.matchAll(/<shreddit-comment\s[^>]*>/gu)]
    .filter(([tag]) => !tag.includes('is-comment-deleted'))
    .map(([tag]) => {
      const id = attributeOf(tag, 'thingid') ?? '';
      const inner = new RegExp(`id="${id}-comment-rtjson-content"[^>]*>([^]*?)<shreddit-comment-action-row`, 'u').exec(html);
      const words = (inner?.[1] ?? '').replace(/<(template|style|svg|shreddit-player-2)\b[^]*?<\/\1>/gu, '');
      return {
        id, text: withoutTags(words), likes: Number(attributeOf(tag, 'score')),
        parentId: attributeOf(tag, 'parentid') ?? attributeOf(tag, 'postid'),
      };
    });
  return [...posts, ...comments];
}

/** Results of Reddit's search. */
function cardsOfReddit(html: string): Expected[] {
  return html.split('data-testid="search-sdui-post"').slice(1).map((card) => {
    const numbers = [...(card.split('data-testid="search-counter-row"')[1] ?? '').matchAll(/ number="(-?\d+)"/gu)];
    return {
      id: attributeOf(card, 'data-thingid'), parentId: null, likes: Number(numbers[0]?.[1]), replies: Number(numbers[1]?.[1]),
      title: withoutTags(/<a[^>]*data-testid="post-title-text"[^>]*>([^]*?)<\/a>/u.exec(card)?.[1] ?? ''),
    };
  });
}

/** Links of old Reddit. */
function thingsOfReddit(html: string): Expected[] {
  return [...html.matchAll(/<div class="\s*thing [^>]*data-type="link"[^>]*>/gu)]
    .filter(([tag]) => attributeOf(tag, 'data-promoted') !== 'true')
    .map((found) => ({
      id: attributeOf(found[0], 'data-fullname'), parentId: null,
      likes: Number(attributeOf(found[0], 'data-score')), replies: Number(attributeOf(found[0], 'data-comments-count')),
      title: withoutTags(/<a class="title [^>]*>([^]*?)<\/a>/u.exec(html.slice(found.index))?.[1] ?? ''),
    }));
}
