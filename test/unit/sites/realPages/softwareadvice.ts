import { withoutTags, type ExpectedOf } from './expected';

/** One review in the markup of 2017: a text, and sections below headings of their own. */
const expectedOf: ExpectedOf = (html) => [{
  id: null,
  text: [...html.matchAll(/<p style="word-wrap:break-word"[^>]*>([^]*?)<\/p>/gu)].map(([, text = '']) => withoutTags(text.replace(/<br[^>]*>/gu, '\n'))).join('\n\n'),
  title: withoutTags(/class="reviewName">([^<]*)/u.exec(html)?.[1] ?? ''),
}];
export default expectedOf;
