import { decoded, withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => [...storiesOf(html), ...commentsOf(html)];
export default expectedOf;

function storiesOf(html: string): Expected[] {
  return [...html.matchAll(/id="score_(\d+)">(\d+) points?<([^]*?)<\/tr>/gu)].map(([, id = '', points, rest = '']) => {
    const row = new RegExp(`<tr class=['"]athing[^>]*id=['"]${id}['"]([^]*?)</tr>`, 'u').exec(html)?.[1] ?? '';
    const lastCell = row.slice(row.lastIndexOf('class="title"'));
    const title = /<a [^>]*>([^<]*[^<\s][^<]*)<\/a>/u.exec(lastCell)?.[1];
    const comments = /(\d+)&nbsp;comment/u.exec(rest)?.[1];
    return {
      id, likes: Number(points), title: decoded(title ?? ''), parentId: null,
      ...(comments === undefined ? {} : { replies: Number(comments) }),
    };
  });
}

function commentsOf(html: string): Expected[] {
  const story = /class="fatitem"[^]*?<tr class=['"]athing['"] id=['"](\d+)['"]/u.exec(html)?.[1] ?? null;
  const path: string[] = [];
  return html.split(/<tr class=['"]athing comtr ?['"]/u).slice(1).map((row) => {
    const id = /^ id=['"](\d+)['"]/u.exec(row)?.[1] ?? '';
    const depth = Math.round(Number(/s\.gif" height="1" width="(\d+)"/u.exec(row)?.[1] ?? 0) / 40);
    path.length = depth;
    const parentId = path.at(-1) ?? story;
    path.push(id);
    const inner = row.slice(row.indexOf('class="comment"')).replace(/<div class=['"]reply['"][^]*/u, '');
    const branch = /class="togg"[^>]* n="(\d+)"/u.exec(row)?.[1];
    return {
      id, parentId, text: withoutTags(inner.slice(inner.indexOf('>') + 1)),
      ...(branch === undefined ? {} : { replies: Number(branch) - 1 }),
    };
  }).filter((comment) => comment.text.trim() !== '[deleted]');
}
