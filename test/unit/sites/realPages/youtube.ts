import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => commentsOfVideo(html);
export default expectedOf;

/** Likes as the button names them, the parent by the form of the id, replies by what the button under a thread says. */
function commentsOfVideo(html: string): Expected[] {
  return html.split(/<ytd-comment-(?:view-model|renderer) /u).slice(1).map((card) => {
    const id = /[?;]lc=([\w.-]+)"/u.exec(card)?.[1] ?? '';
    const text = /id="content-text"[^>]*>([^]*?)<\/yt-(?:formatted|attributed)-string>/u.exec(card)?.[1] ?? '';
    const likes = /aria-label="like this \w+ along with (\d+)/iu.exec(card)?.[1];
    const replies = /View all (\d+) replies|aria-label="(\d+) replies"/u.exec(card);
    const count = replies?.[1] ?? replies?.[2];
    const opensThread = /^[^>]*id="comment"/u.test(card);
    return {
      id, text: withoutTags(text), parentId: id.includes('.') ? (id.split('.')[0] ?? '') : null,
      ...(likes === undefined ? {} : { likes: Number(likes) }),
      ...(count === undefined || !opensThread ? {} : { replies: Number(count) }),
    };
  }).filter(({ id }) => id !== '');
}
