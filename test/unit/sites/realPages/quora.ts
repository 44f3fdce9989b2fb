import { attributeOf, decoded, withoutTags, type ExpectedOf } from './expected';

const nameOf = (address: string): string => decodeURIComponent(decoded(address).replace(/^https:\/\/(?:www\.)?/u, '').replace(/[?#].*$/u, ''));

/** Search results: the source is cut at each title of a question; an answer's words follow its title, or none do. */
const expectedOf: ExpectedOf = (html) => {
  const plain = html.replace(/<style[^]*?<\/style>|<svg[^]*?<\/svg>/gu, '');
  return plain.split(/(?=<a [^>]*puppeteer_test_link[^>]*>(?:<div[^>]*>)+<div class="q-text[^"]*puppeteer_test_question_title)/u).slice(1).map((part) => {
    const question = nameOf(attributeOf(part, 'href') ?? '');
    const title = withoutTags(/puppeteer_test_question_title[^>]*>([^]*?)<\/a>/u.exec(part)?.[1] ?? '');
    const answered = /<a [^>]*answer_timestamp[^>]*>/u.exec(part)?.[0];
    if (answered === undefined) {
      const count = /<a [^>]*>([\d.]+)(K?) answers?<\/a>/u.exec(part);
      return { id: question, title, text: '', parentId: null, ...(count === null ? {} : { replies: Number(count[1]) * (count[2] === 'K' ? 1000 : 1) }) };
    }
    const words = /puppeteer_test_answer_content"[^>]*>([^]*?)<div class="q-absolute"/u.exec(part)?.[1] ?? '';
    const votes = /dom_annotate_answer_action_bar_upvote[^]*?visibility--hidden[^>]*>[^<]*<\/span><span[^>]*>(\d+)</u.exec(part)?.[1];
    return {
      id: nameOf(attributeOf(answered, 'href') ?? ''), title, text: withoutTags(words), parentId: question,
      partial: part.includes('qt_read_more'), likes: Number(votes),
    };
  });
};
export default expectedOf;
