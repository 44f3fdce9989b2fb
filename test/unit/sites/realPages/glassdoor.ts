import { decoded, type Expected, type ExpectedOf } from './expected';

interface Review {
  __typename?: string;
  reviewId?: number;
  pros: string | null;
  cons: string | null;
  advice: string | null;
  summary: string | null;
  countHelpful: number;
}

/** Texts are those of the page's store, where the markup cuts them. */
const expectedOf: ExpectedOf = (html) => {
  const source = /<script id="__NEXT_DATA__"[^>]*>([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const { props } = JSON.parse(source) as { props: { pageProps: { apolloCache: Record<string, Review> } } };
  return Object.values(props.pageProps.apolloCache).filter(({ __typename }) => __typename === 'EmployerReviewRG').map((review): Expected => ({
    id: String(review.reviewId), text: decoded([review.pros, review.cons, review.advice].filter(Boolean).join('\n\n')),
    title: decoded(review.summary ?? ''), likes: review.countHelpful, parentId: null,
  }));
};
export default expectedOf;
