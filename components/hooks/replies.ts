import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Mention } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import type { ArticleMatch } from '@/lib/replies/article';
import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import { replyPacks } from '@/lib/replies/replyFile';
import { replyRequestOf } from '@/lib/replies/replyRequest';
import { suggestReplies, type ReplySuggestions } from '@/lib/replies/suggestReplies';
import { triageOf, type Triage } from '@/lib/replies/triage';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { useArticlesFor } from './knowledge';
import { useReplyKit } from './replyKit';

const replyPackOf = replyPacks(readPackageData);
/** How long drafts wait for the knowledge base and the kit, ms: a large one is made ready once, and nobody should wait for it. */
const PATIENCE = 500;

/** What is drafted to a mention, and what it was drafted from. */
export interface Drafting {
  suggestions: ReplySuggestions;
  kit: ReplyKit;
  /** The article that is likeliest to answer; null: none is found, or not yet. */
  found: ArticleMatch | null;
  /** Null: nobody waits for an answer. */
  triage: Triage | null;
}

/** What is drafted to a mention that is called `label`, the same at each look; null until all is loaded that it is made from. */
export function useDrafting(mention: Mention, label: SentimentLabel): Drafting | null {
  const pack = useReplyPack(mention.understanding.language.language);
  const articles = useArticlesFor(mention);
  const hasWaited = useWaited(mention.id);
  const kit = useReplyKit(mention) ?? (hasWaited ? BARE_KIT : null);
  const found = articles.state === 'ready' ? (articles.value[0] ?? null) : null;
  const isReady = pack !== undefined && kit !== null && (articles.state !== 'loading' || hasWaited);
  return useMemo(() => {
    if (!isReady) return null;
    const request = replyRequestOf(mention, label);
    return { suggestions: suggestReplies(request, pack, kit, found), kit, found, triage: triageOf(request, found) };
  }, [mention, label, pack, kit, found, isReady]);
}

/** The replies of a language; null: it has none, or none is told. Undefined until they are loaded. */
function useReplyPack(language: string | null): ReplyPack | null | undefined {
  const [loaded, setLoaded] = useState<{ language: string | null; pack: ReplyPack | null }>({ language: null, pack: null });
  useEffect(() => {
    let current = true;
    if (language !== null && language !== loaded.language) {
      // What the package lacks is not there to be suggested.
      replyPackOf(language).catch(() => null).then((pack) => current && setLoaded({ language, pack }), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [language, loaded.language]);
  return language === loaded.language ? loaded.pack : undefined;
}

/** Whether PATIENCE is over since something was first looked at. */
function useWaited(what: string): boolean {
  const [waited, setWaited] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(what), PATIENCE);
    return () => clearTimeout(timer);
  }, [what]);
  return waited === what;
}
