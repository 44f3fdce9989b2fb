import { attributeOf, decoded, withoutTags, type Expected, type ExpectedOf } from './expected';

/** Cards stand one after another; each names its review in its first tag, and folds its text by one button. */
const expectedOf: ExpectedOf = (html) => html.split('<div class="jftiEf').slice(1).map((rest): Expected => {
  const tag = rest.slice(0, rest.indexOf('>'));
  const own = rest.split('class="Upo0Ec"')[0] ?? '';
  const text = /<span class="wiI7pd">([^]*?)<\/span>/u.exec(own)?.[1];
  return {
    id: attributeOf(tag, 'data-review-id'), parentId: null, partial: own.includes('aria-expanded="false" aria-controls'),
    ...(text === undefined ? {} : { text: decoded(withoutTags(text)) }),
  };
});
export default expectedOf;
