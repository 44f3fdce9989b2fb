import { decoded, withoutTags, type Expected, type ExpectedOf } from './expected';

interface StateReview {
  userId: string;
  business: { alias: string };
  comment: { text: string };
  feedback: { counts: { useful: number } };
}

interface State {
  legacyProps: { bizDetailsProps: { bizDetailsPageProps: { reviewFeedQueryProps: { reviews: StateReview[] } } } };
}

function reviewsIn(html: string): StateReview[] {
  const source = /data-hypernova-key[^>]*>\s*<!--(\{[^]*?)-->\s*<\/script>/u.exec(html)?.[1] ?? '';
  return (JSON.parse(source) as State).legacyProps.bizDetailsProps.bizDetailsPageProps.reviewFeedQueryProps.reviews;
}

/** Texts and counts are those of the page's state, answers those of its markup. */
const expectedOf: ExpectedOf = (html) => {
  return reviewsIn(html).map((review): Expected => {
    const text = decoded(decoded(review.comment.text)).replace(/<br>/gu, '\n');
    const card = html.split('<li ').find((item) => item.includes(`userid=${review.userId}"`) && item.includes('comment__')) ?? '';
    const answer = /<p class="[^"]*truncated__[^>]*>([^]*?)<\/p>/u.exec(card)?.[1];
    return {
      id: `${review.business.alias}/${review.userId}`, text, likes: review.feedback.counts.useful, parentId: null,
      ...(answer === undefined ? {} : { reply: withoutTags(answer) }),
    };
  });
};
export default expectedOf;
