import type { SignalWords } from '@/lib/language/packs/signalWords';
import { UNSCORED, type Sentiment, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { findSignals } from '@/lib/signals/findSignals';
import type { IntentFinding } from '@/lib/signals/intent';
import type { Signals } from '@/lib/signals/signals';
import { signalTableOf } from '@/lib/signals/table';
import type { Post } from '@/lib/posts/post';

/** A small language, so that rules are tried apart from what packs say. */
const WORDS: SignalWords = {
  intents: {
    cancel: 'cancel my', switching: 'switched to, moving to, carried ... over', threat: 'my lawyer, one star review', complaint: 'broke, useless, late, scam',
    fear: 'is it a scam, afraid', question: 'does anyone know', interrogatives: 'where, can i', request: 'please add, it would be great if',
    comparison: 'better than', recommendation: 'recommend, you won\'t regret', purchase: 'want to buy, how much', praise: 'great, love, thanks, could not be happier',
    reply: 'sorry to hear, our team will', promotion: 'use my code, link in bio', aside: 'no problem, broke even, thanks in advance',
    negators: 'not, never, no',
  },
  feelings: {
    anger: 'furious', disappointment: 'sad, regret, regret it', joy: 'happy, happier, great, 🥳', fear: 'afraid', confusion: 'confused', gratitude: 'thanks', gap: 'expected ... but',
  },
  manners: { polite: 'please, thanks in advance', rude: 'shut up', familiar: 'du', formal: 'vous', formalAsWritten: 'Sie, Ihnen' },
  aspects: {
    delivery: 'parcel, courier', price: 'price', quality: 'lens', support: 'support', app: 'app', website: '', staff: '', returns: '', availability: '',
    privacy: '', accessibility: '',
  },
  stages: {
    aware: 'saw an ad', consider: 'torn between', buy: 'just ordered', onboard: 'unboxed', use: 'every day', support: 'opened a ticket', leave: 'closed it',
    advocate: 'told all my friends',
  },
  situations: {
    birth: 'was born', wedding: 'married', birthday: '', anniversary: '', graduation: '', career: '', moving: '', illness: '', bereavement: 'passed away',
    abuse: 'idiots', safety: 'caught fire', legal: 'my lawyer', fraud: 'charged twice', breach: 'hacked',
  },
};
const TABLE = signalTableOf(WORDS);

/** What is found in a text of the small language. */
export function findIn(
  text: string,
  { label = 'unscored', score = null, ...post }: { label?: SentimentLabel; score?: number | null } & Partial<Pick<Post, 'kind' | 'context'>> = {},
): { intent: IntentFinding; signals: Signals } {
  const sentiment: Sentiment = { ...UNSCORED, label, score: score ?? (label === 'negative' ? -0.5 : label === 'positive' ? 0.5 : 0) };
  return findSignals(text, { post: { kind: 'post', context: 'feed', ...post }, language: 'xx', sentiment, table: TABLE });
}
