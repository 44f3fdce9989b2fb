import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Identify } from '@/lib/language/identify';
import type { Mention } from '@/lib/mentions/mention';
import { signalsOf } from '@/lib/mentions/signals';
import { readPackageData } from '@/lib/platform/packageData';
import { bodyOf } from '@/lib/posts/post';
import { coach } from '@/lib/replies/coach';
import type { CoachFinding } from '@/lib/replies/coaching';
import { coachTables, type CoachTable } from '@/lib/replies/coachTable';
import type { CoachedMention } from '@/lib/replies/coachedMention';
import { FIRST_VOICE, type SpokenVoice } from '@/lib/replies/voice';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { useDebounced } from './debounced';
import { identifier } from './identifier';

/** How long what is typed waits for more, ms. */
const PAUSE = 250;

const coachTableOf = coachTables(readPackageData);
export interface CoachOf {
  mention: Mention;
  label: SentimentLabel;
  /** Null: not read yet. */
  voice: SpokenVoice | null;
  /** What the knowledge base answers; null: nothing that is sure. */
  article: { answer: string } | null;
}

/** What judges a reply to a mention; null until the words of its language are loaded. `own`: the user wrote some of it. */
export function useCoach({ mention, label, voice, article }: CoachOf, own: boolean): ((words: string) => CoachFinding[]) | null {
  const { language } = mention.understanding.language;
  const [loaded, setLoaded] = useState<{ of: string | null; table: CoachTable | null } | null>(language === null ? { of: null, table: null } : null);
  const [identify, setIdentify] = useState<{ by: Identify } | null>(null);
  useEffect(() => {
    let current = true;
    const of = language;
    // What the package lacks is not there to judge by.
    (of === null ? Promise.resolve(null) : coachTableOf(of)).catch(() => null).then((table) => current && setLoaded({ of, table }), () => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    if (!own || identify !== null) return undefined;
    let current = true;
    identifier().then((by) => current && setIdentify({ by }), () => undefined);
    return () => {
      current = false;
    };
  }, [own, identify]);
  const coached = useMemo(() => coachedMention(mention, label), [mention, label]);
  const judge = useCallback((words: string) => (
    coach(words, { mention: coached, table: loaded?.table ?? null, voice: voice ?? FIRST_VOICE, article, identify: identify?.by ?? null })
  ), [coached, loaded, voice, article, identify]);
  return loaded === null || loaded.of !== language || voice === null ? null : judge;
}

/** What a reply is told while it is written: as soon as nothing was typed for a moment. Null: nothing can be told yet. */
export function useCoaching(judge: ((words: string) => CoachFinding[]) | null, words: string): readonly CoachFinding[] | null {
  const settled = useDebounced(words, PAUSE);
  return useMemo(() => (judge === null ? null : judge(settled)), [judge, settled]);
}

/** What a coach has to know of a mention that is called `label`. */
function coachedMention(mention: Mention, label: SentimentLabel): CoachedMention {
  const { intent, emotions = [], address } = signalsOf(mention);
  return {
    text: bodyOf(mention.post),
    language: mention.understanding.language.language,
    label,
    intent,
    emotions: emotions.map(({ kind }) => kind),
    ...(address === undefined ? {} : { address: address.kind }),
    kind: mention.post.kind,
    site: mention.site,
  };
}
