import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => postsOfX(html);
export default expectedOf;

/** Articles with a time of their own; what stands after a second name is quoted. A line below an avatar joins two. */
function postsOfX(html: string): Expected[] {
  let joinedTo: string | null = null;
  return html.split(/<article\b/u).slice(1).flatMap((source) => {
    const article = source.slice(0, source.indexOf('</article>'));
    const id = /href="\/\w+\/status\/(\d+)"[^>]*>\s*<time/u.exec(article)?.[1];
    const joined = /<div[^>]*\br-m5arl1\s+r-16y2uox\b/u.test(article);
    const parentId = joinedTo;
    joinedTo = joined && id !== undefined ? id : null;
    if (id === undefined) return [];
    const quoted = article.split(/data-testid="User-Name"/u)[2] ?? '';
    const open = quoted === '' ? article : article.slice(0, article.length - quoted.length);
    const text = /<div[^>]*data-testid="tweetText"[^>]*>/u.exec(open);
    const button = (name: string): number =>
      Number(/aria-label="(\d+)/u.exec(new RegExp(`<button[^>]*data-testid="${name}"[^>]*>`, 'u').exec(article)?.[0] ?? '')?.[1] ?? Number.NaN);
    const above = open.split('data-testid="User-Name"')[0] ?? '';
    return [{
      id, parentId, likes: button('like'), replies: button('reply'),
      text: text === null ? '' : withoutTags(wordsOfX(open.slice(text.index + text[0].length))),
      repost: /data-testid="socialContext"[^]*(?:reposted|\u5df2\u8f6c\u5e16)/u.test(above),
      partial: open.includes('tweet-text-show-more-link'),
    }];
  });
}

/** Markup up to the end of its block, with emoji for their images and without the ellipsis of shortened addresses. */
function wordsOfX(html: string): string {
  let depth = 1;
  for (const tag of html.matchAll(/<(\/?)div\b/gu)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth > 0) continue;
    return html.slice(0, tag.index)
      .replace(/<img[^>]*?alt="([^"]*)"[^>]*>/gu, '$1')
      .replace(/<span[^>]*aria-hidden="true"[^>]*>\s*\u2026\s*<\/span>/gu, '');
  }
  return '';
}
