import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadReplyPack, type ReplyPack } from '@/lib/language/packs/replies';
import type { Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { suggestReply, type Suggestion } from '@/lib/replies/suggestReply';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** The reply that is suggested to a mention that is called `label`, the same one at each look; null until its language's words are loaded. */
export function useSuggestedReply(mention: Mention, label: SentimentLabel): Suggestion | null {
  const { language } = mention.understanding.language;
  const [loaded, setLoaded] = useState<{ language: string | null; pack: ReplyPack | null }>({ language: null, pack: null });
  useEffect(() => {
    let current = true;
    if (language !== null && language !== loaded.language) {
      // What the package lacks is not there to be suggested.
      loadReplyPack(language).catch(() => null).then((pack) => current && setLoaded({ language, pack }), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [language, loaded.language]);
  return useMemo(() => (language === loaded.language ? replyTo(mention, label, loaded.pack) : null), [mention, label, language, loaded]);
}

function replyTo(mention: Mention, label: SentimentLabel, pack: ReplyPack | null): Suggestion {
  const { author, kind } = mention.post;
  const { intent, events = [] } = signalsOf(mention);
  const request = {
    seed: mention.id,
    language: mention.understanding.language.language,
    label,
    intent,
    events: events.map((event) => event.kind),
    authorName: author.name,
    kind,
  };
  return suggestReply(request, pack);
}
