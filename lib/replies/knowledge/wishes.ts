import { intentOf, type Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import { sentenceEnds } from '@/lib/signals/sentences';

const LONGEST_SENTENCE = 300;

/** The sentences in which a mention wishes something done; none where it is not for that (`intentOf`: a request). */
export function wishesIn(mention: Pick<Mention, 'post' | 'understanding' | 'decided'>): string[] {
  if (intentOf(mention) !== 'request') return [];
  const body = bodyOf(mention.post);
  const places = (mention.understanding.intent?.reasons ?? []).filter(({ intent }) => intent === 'request').map(({ start }) => start);
  const ends = sentenceEnds(body, mention.understanding.language.language).map(({ end }) => end);
  let start = 0;
  return [...ends, body.length].flatMap((end) => {
    const [from, sentence] = [start, body.slice(start, end).trim()];
    start = end;
    return sentence.length <= LONGEST_SENTENCE && places.some((place) => place >= from && place < end) ? [sentence] : [];
  });
}
