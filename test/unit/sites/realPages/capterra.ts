import { withoutTags, type ExpectedOf } from './expected';

/** One review in the markup of 2017; the page of a category holds none. */
const expectedOf: ExpectedOf = (html) => html.includes('class="cell-review"') ? [{
  id: null,
  text: withoutTags((/class="review-comments[^"]*">([^]*?)<\/div>/u.exec(html)?.[1] ?? '').replace(/<strong>[^<]*<\/strong>/gu, '')),
  title: withoutTags(/<q>([^<]*)<\/q>/u.exec(html)?.[1] ?? ''),
}] : [];
export default expectedOf;
