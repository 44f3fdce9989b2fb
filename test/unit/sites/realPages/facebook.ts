import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => [...postsOf(html), ...commentsOf(html)];
export default expectedOf;

const unescaped = (text: string): string => JSON.parse(`"${text}"`) as string;

/** The data that the page was made of has the whole text of its post, and counts. */
function postsOf(html: string): Expected[] {
  const found = /"post_id":"(\d+)"[^]*?"message":\{[^{}]*?"text":"((?:[^"\\]|\\.)*)"/u.exec(html);
  const likes = /"reaction_count":\{"count":(\d+)/u.exec(html)?.[1];
  const replies = /"comment_rendering_instance":\{"comments":\{"total_count":(\d+)/u.exec(html)?.[1];
  if (found === null) return [];
  return [{
    id: found[1] ?? '', text: unescaped(found[2] ?? ''), parentId: null, likes: Number(likes), replies: Number(replies),
  }];
}

/** Comments are articles with a name; their text is all that is marked with a language, before what they link to. */
function commentsOf(html: string): Expected[] {
  return html.split(/aria-label="Comment by [^"]*" role="article"|role="article" aria-label="Comment by /u).slice(1).map((comment) => {
    const [, postId = '', id = ''] = /^comment:(\d+)_(\d+)$/u.exec(atob(decodeURIComponent(/comment_id=(Y29t[\w%]+)/u.exec(comment)?.[1] ?? ''))) ?? [];
    const text = /<span[^>]*\blang="[^"]*"[^>]*>([^]*?)(?:<[^>]*data-ft=|<ul)/u.exec(comment)?.[1] ?? '';
    const likes = /aria-label="(\d+) reactions?; see/u.exec(comment.split('<ul')[1] ?? '')?.[1];
    return {
      id, parentId: postId, text: withoutTags(text.replace(/<img[^>]*?alt="([^"]*)"[^>]*>/gu, '$1')),
      ...(likes === undefined ? {} : { likes: Number(likes) }),
    };
  });
}
