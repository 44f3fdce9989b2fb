import { decoded, withoutTags, type ExpectedOf } from './expected';

/** Posts begin with the name of their author. In threads, a line above a post's picture joins it to the one above. */
const expectedOf: ExpectedOf = (html) => {
  const posts = html.split(/data-testid="(?:postThreadItem|feedItem)-by-/u).slice(1);
  const ids = posts.map((post) => /href="\/profile\/[^"/]+\/post\/([a-z\d]+)(?:\/|")/u.exec(post)?.[1] ?? null);
  const isThread = html.includes('data-testid="postThreadScreen"');
  return posts.map((post, at) => {
    const own = post.split('aria-label="Post by ')[0] ?? '';
    const number = (name: string): number =>
      Number((new RegExp(`aria-label="${name} \\(([\\d,]+) `, 'u').exec(post)?.[1] ?? 'none').replaceAll(',', ''));
    const words = /<div[^>]* data-word-wrap="1"[^>]*>/u.exec(own);
    const isJoined = /^[^>]*><div[^>]*><div[^>]*><div style="margin-left: auto|^[^>]*><div[^>]*><div[^>]*><div class="[^"]*" style="margin-left: auto/u.test(post);
    return {
      id: ids[at] ?? null,
      text: words === null ? '' : decoded(withoutTags(blockAt(own.slice(words.index + words[0].length)))),
      likes: number('Like'), replies: number('Reply'),
      repost: own.includes('aria-label="Reposted by '),
      ...(isThread ? { parentId: at === 0 ? null : ((isJoined ? ids[at - 1] : ids[0]) ?? null) } : {}),
    };
  });
};
export default expectedOf;

/** Markup up to the end of its block. */
function blockAt(html: string): string {
  let depth = 1;
  for (const tag of html.matchAll(/<(\/?)div\b/gu)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, tag.index);
  }
  return '';
}
