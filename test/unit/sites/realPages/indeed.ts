import { withoutTags, type ExpectedOf } from './expected';

const saidIn = (html: string, name: string): string => withoutTags(new RegExp(`class="${name}"[^>]*>([^]*?)</(?:div|span)>`, 'u').exec(html)?.[1] ?? '');

/** One review in the markup of 2017. */
const expectedOf: ExpectedOf = (html) => [{
  id: /data-tn-entityid="([^"]+)"/u.exec(html)?.[1] ?? null,
  text: ['cmp-review-text', 'cmp-review-pro-text', 'cmp-review-con-text'].map((name) => saidIn(html, name)).join('\n\n'),
  title: withoutTags(/<span itemprop="name">([^<]*)/u.exec(html)?.[1] ?? ''),
  likes: Number(/name="upVoteCount"[^>]*>(\d+)/u.exec(html)?.[1]),
}];
export default expectedOf;
