import { attributeOf, withoutTags, type ExpectedOf } from './expected';

/** React's issues: each part of the source begins where a post's heading does; its words end before the reactions. */
const expectedOf: ExpectedOf = (html) => {
  const canonical = /<link rel="canonical" href="https:\/\/github\.com\/([^"]*)\/issues\/(\d+)"/u.exec(html);
  const thread = `${canonical?.[1] ?? ''}#${canonical?.[2] ?? ''}`;
  const title = withoutTags(/data-testid="issue-title">([^]*?)<\/bdi>/u.exec(html)?.[1] ?? '');
  return html.split(/(?=data-testid="issue-body-header-author"|<div id="issuecomment-)/u).slice(1).map((source) => {
    const body = /data-testid="markdown-body"[^>]*>([^]*?)<div role="toolbar"/u.exec(source)?.[1] ?? '';
    const text = withoutTags(body.replace(/<style[^]*?<\/style>|<svg[^]*?<\/svg>/gu, ''));
    const id = attributeOf(source, 'id');
    return id?.startsWith('issuecomment-') === true ? { id, text, parentId: thread, likes: 0 } : { id: thread, text, title, parentId: null, likes: 0 };
  });
};
export default expectedOf;
