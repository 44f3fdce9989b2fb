import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => reviewsInState(html);
export default expectedOf;

interface StateReview {
  reviewId: string;
  reviewSummary: string;
  reviewText: string;
  helpfulnessVotes: { upVotes: number };
}

function reviewsInState(html: string): Expected[] {
  const script = /<script id="__NEXT_DATA__"[^>]*>([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const state = JSON.parse(script) as { props?: { pageProps?: { contentData?: { reviews?: { review: StateReview }[] } } } };
  return (state.props?.pageProps?.contentData?.reviews ?? []).map(({ review }) => ({
    id: review.reviewId,
    title: withoutTags(review.reviewSummary),
    // Control letters, which old reviews hold in place of an ellipsis, are dropped from every post.
    text: withoutTags(review.reviewText).replace(/[\u0080-\u009f]/gu, ''),
    likes: review.helpfulnessVotes.upVotes,
  }));
}
