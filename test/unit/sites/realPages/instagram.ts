import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html, file) =>
  file.includes('viewer') ? reelsOf(html) : [...captionsOf(html), ...commentsOf(html)];
export default expectedOf;

const unescaped = (text: string): string => JSON.parse(`"${text}"`) as string;
const TEXT = '"((?:[^"\\\\]|\\\\.)*)"';

/** The data that the page was made of. */
function captionsOf(html: string): Expected[] {
  const code = /"items":\[\{"code":"([\w-]+)"/u.exec(html)?.[1];
  const text = new RegExp(`"caption":\\{"text":${TEXT}`, 'u').exec(html)?.[1];
  const likes = /"items":\[\{"code":[^]*?"like_count":(\d+)/u.exec(html)?.[1];
  return code === undefined || text === undefined ? [] : [{ id: code, text: unescaped(text), parentId: null, likes: Number(likes) }];
}

function commentsOf(html: string): Expected[] {
  const code = /"items":\[\{"code":"([\w-]+)"/u.exec(html)?.[1] ?? null;
  const comment = new RegExp(`"node":\\{"pk":"(\\d+)","user":[^]*?"child_comment_count":(\\d+)[^]*?"text":${TEXT}`, 'gu');
  return [...html.matchAll(comment)].map(([, id = '', replies, text = '']) => (
    { id, text: unescaped(text), parentId: code, replies: Number(replies) }));
}

const whole = (shown: string): number =>
  Math.round(Number(shown.replace(/,|[KM]$/gu, '')) * (shown.endsWith('K') ? 1e3 : shown.endsWith('M') ? 1e6 : 1));

/** Each reel ends in words that only the eye is shown; its numbers follow. */
function reelsOf(html: string): Expected[] {
  return html.split(/aria-label="[\w.]+ reels"/u).slice(1).map((reel) => {
    const text = /<div[^>]*dir="auto"[^>]*>((?:(?!<div)[^])*?)<span[^>]*aria-hidden="true"/u.exec(reel)?.[1] ?? '';
    const [likes = '', replies = ''] = [...(reel.split('aria-label="Like"')[1] ?? '').matchAll(/>\s*(\d[\d.,]*[KM]?)\s*</gu)].map(([, shown]) => shown ?? '');
    return { id: null, text: withoutTags(text), partial: true, likes: whole(likes), replies: whole(replies) };
  });
}
