import { attributeOf, withoutTags, type ExpectedOf } from './expected';

/** Messages begin with their address; reactions are an emoji and a number each. */
const expectedOf: ExpectedOf = (html) => html.split(/<div class="tgme_widget_message /u).slice(1).map((message) => {
  const words = /js-message_text[^>]*>([^]*?)<\/div>/u.exec(message)?.[1] ?? '';
  const reactions = [...message.matchAll(/<span class="tgme_reaction">[^]*?<\/i>(\d+)<\/span>/gu)].map((found) => Number(found[1]));
  return {
    id: attributeOf(message, 'data-post'), text: withoutTags(words), repost: message.includes('tgme_widget_message_forwarded_from'),
    parentId: /class="tgme_widget_message_reply"[^>]*href="https:\/\/t\.me\/([^"]+)"/u.exec(message)?.[1] ?? null,
    ...(reactions.length === 0 ? {} : { likes: reactions.reduce((sum, count) => sum + count, 0) }),
  };
});
export default expectedOf;
