import { understand, type UnderstandingTools } from '@/lib/mentions/understand';
import type { Understanding } from '@/lib/mentions/mention';
import { UNKNOWN_TIME, type Post } from '@/lib/posts/post';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { needsAnswer } from '@/lib/signals/needsAnswer';
import { shippedSignalTables } from '@/lib/signals/shippedTables';
import { shippedWeights } from '../../scripts/shippedWeights';
import type { SignalRow } from './row';

/** What was made of a row, in the shape of a row; aspects may come off in more ways. */
export type UnderstoodRow = Omit<SignalRow, 'text' | 'aspects'> & { aspects: Record<string, string> };

/** A post of nothing but a text, which no kind and no page tells anything about. */
function postOf(text: string): Post {
  return {
    site: 'example', nativeId: '1', kind: 'post', permalink: null, threadUrl: null, parentId: null,
    author: { handle: null, name: null, url: null, followers: null }, place: null, title: null, text, language: null, media: [],
    repost: false, partial: false, context: 'feed', publishedAt: UNKNOWN_TIME, rating: null,
    engagement: { likes: null, replies: null, shares: null, views: null }, reply: null,
  };
}

/** Understands texts whose language is given, with the words and models of the package. */
export function understander(): (text: string, language: string) => Understanding {
  const tools: Omit<UnderstandingTools, 'identify'> = { lexiconFor: shippedLexicons(shippedWeights), signalsFor: shippedSignalTables() };
  return (text, language) => (
    understand(postOf(text), { ...tools, identify: () => ({ language, confidence: 1, by: 'detector' }) })
  );
}

/** An understanding as a row would say it. */
export function asRow({ sentiment, intent: finding, signals = {} }: Understanding): UnderstoodRow {
  const intent = finding?.intent ?? null;
  const { emotions, gap, tone, address, aspects = [], stage, events, abuse, hazards, switchedTo } = signals;
  return {
    intent,
    ...(emotions?.[0] === undefined ? {} : { emotion: emotions[0].kind }),
    ...(gap === undefined ? {} : { gap: true }),
    ...(tone === undefined ? {} : { tone: tone.kind }),
    ...(address === undefined ? {} : { address: address.kind }),
    aspects: Object.fromEntries(aspects.map(({ kind, label }) => [kind, label])),
    ...(stage === undefined ? {} : { stage: stage.kind }),
    ...(events?.[0] === undefined ? {} : { event: events[0].kind }),
    ...(abuse === undefined ? {} : { abuse: true }),
    ...(hazards?.[0] === undefined ? {} : { hazard: hazards[0].kind }),
    answer: needsAnswer({
      label: sentiment.label, intent, settled: null, asks: finding?.reasons.some((reason) => reason.intent === 'question') === true,
    }).needed,
    ...(switchedTo === undefined ? {} : { switchedTo: switchedTo.term }),
  };
}
