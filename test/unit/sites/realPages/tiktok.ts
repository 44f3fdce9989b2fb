import { decoded, withoutTags, type ExpectedOf } from './expected';

/** Comments have no names of their own; the video that they are about is described in the page's data. */
const expectedOf: ExpectedOf = (html) => {
  const video = /"itemStruct":\{"id":"(\d+)","desc":("(?:[^"\\]|\\.)*")/u.exec(html);
  const counts = /"stats":\{"diggCount":(\d+),"shareCount":\d+,"commentCount":(\d+)/u.exec(html);
  const comments = html.split(/data-e2e="comment-level-/u).slice(1).map((source) => ({
    id: null,
    text: withoutTags(/>([^]*?)<div/u.exec(source)?.[1] ?? ''),
    likes: Number(/aria-pressed="false"[^>]*>[^]*?<span[^>]*>(\d+)<\/span>/u.exec(source)?.[1]),
  }));
  if (video === null || comments.length === 0) return comments;
  const text = decoded(JSON.parse(video[2] ?? '""') as string);
  return [{ id: video[1] ?? null, text, parentId: null, ...(counts === null ? {} : { replies: Number(counts[2]) }) }, ...comments];
};
export default expectedOf;
