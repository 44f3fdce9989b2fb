import type { ReplyFeeling } from '@/lib/language/packs/replies';
import type { Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { bodyOf, type PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Address, Intent, LifeEvent, Stage, Tone } from '@/lib/signals/signals';
import { channelOf, type Channel } from './channels';

/** What a reply goes by. What is absent is not known, or not so. */
export interface ReplyRequest {
  /** Decides between ways to say the same; the mention's id, so that it always gets the same suggestion. */
  seed: string;
  /** Language of the mention: primary subtag, or null. */
  language: string | null;
  label: SentimentLabel;
  intent: Intent | null;
  /** Of the author's life. */
  events?: readonly LifeEvent[];
  /** As the page shows it. */
  authorName: string | null;
  kind: PostKind;
  /** What was written, title and all. */
  text?: string;
  feelings?: readonly ReplyFeeling[];
  /** Danger, law, fraud or leaked data is told of. */
  grave?: boolean;
  /** How the author speaks. */
  manner?: Tone | null;
  address?: Address | null;
  stage?: Stage | null;
  /** Where the reply is to stand; absent: anywhere. */
  channel?: Channel;
  /** Whether the author was asked already whether the words may be quoted. */
  askedToQuote?: boolean;
}

/** What wants a careful hand whatever its words sound like. */
const BAD_INTENTS: ReadonlySet<Intent | null> = new Set(['threat', 'cancel', 'complaint', 'fear']);

/** What a reply to a mention that is called `label` has to go by. */
export function replyRequestOf(mention: Pick<Mention, 'id' | 'post' | 'site' | 'understanding' | 'decided'>, label: SentimentLabel): ReplyRequest {
  const { author, kind } = mention.post;
  const { intent, events = [], emotions = [], hazards = [], tone, address, stage } = signalsOf(mention);
  return {
    seed: mention.id,
    language: mention.understanding.language.language,
    label,
    intent,
    events: events.map((event) => event.kind),
    authorName: author.name,
    kind,
    text: bodyOf(mention.post),
    feelings: emotions.map((emotion) => emotion.kind),
    // As in severity: a lawyer who is praised is no case for one.
    grave: hazards.length > 0 && (label !== 'positive' || BAD_INTENTS.has(intent)),
    manner: tone?.kind ?? null,
    address: address?.kind ?? null,
    stage: stage?.kind ?? null,
    channel: channelOf(mention.site),
    askedToQuote: mention.decided?.testimonial !== undefined,
  };
}
