import { withoutTags, type Expected, type ExpectedOf } from './expected';

/** Posts as the page's cards and its data say: ids, texts and threads by the data, pattern by pattern. */
const expectedOf: ExpectedOf = (html) => html.split('data-pressable-container="true"').slice(1).map((card): Expected => {
  const id = /href="\/@[\w.]+\/post\/([\w-]+)"[^>]*><time/u.exec(card)?.[1] ?? null;
  const text = /dir="auto"[^>]*><span>([^]*?)<\/span><\/span><\/div>/u.exec(card)?.[1];
  const at = html.indexOf(`"code":"${id ?? ''}"`);
  const data = html.slice(html.lastIndexOf('{"post":{"pk"', at), html.indexOf('"organic_tracking_token"', at));
  const likes = /"like_count":(\d+)/u.exec(data)?.[1];
  const replies = /"direct_reply_count":(\d+)/u.exec(data)?.[1];
  const node = html.slice(html.lastIndexOf('"thread_items":[', at), at);
  const before = [...node.matchAll(/"code":"([\w-]+)"/gu)].at(-1)?.[1] ?? null;
  return {
    id, parentId: before, ...(text === undefined ? {} : { text: withoutTags(text) }),
    ...(likes === undefined ? {} : { likes: Number(likes) }), ...(replies === undefined ? {} : { replies: Number(replies) }),
  };
});
export default expectedOf;
