import { withoutTags, type Expected, type ExpectedOf } from './expected';

/** Reviews of the store before 2023, by the words between their tags. */
const expectedOf: ExpectedOf = (html) => html.split('<div data-review-id="').slice(1).map((source): Expected => ({
  id: /^\d+/u.exec(source)?.[0] ?? '',
  text: withoutTags(/class="truncate-content-copy">([^]*?)<\/div>/u.exec(source)?.[1] ?? ''),
  likes: Number(/helpful-count">\s*(\d+)/u.exec(source)?.[1]),
  parentId: null,
}));
export default expectedOf;
