import { goneWords } from '@/components/charts/goneWords';
import type { ShareBar } from '@/components/charts/ShareBars';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { shareWords } from '@/components/overview/shareWords';
import type { Translator } from '@/lib/i18n/translator';
import { keptOf } from '@/lib/insights/sentimentCounts';
import type { Corrected, RivalVoice, VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import type { Share } from '@/lib/insights/wilson';

/** The ways in which a share of voice is measured. */
export const VOICE_MEASURES = ['mentions', 'engagement', 'authors', 'corrected'] as const;
export type VoiceMeasure = (typeof VOICE_MEASURES)[number];

/** A share of one measure, in words and with the way to what it counts. */
export interface Measured {
  share: Share | Corrected | null;
  /** What it stands on. */
  counted: string;
  href: string | null;
  gone: string | null;
}

/** How much of the voice a topic has by a measure. */
export function measured(measure: VoiceMeasure, rival: RivalVoice, behind: Behind, words: Translator): Measured {
  const { text, count, number } = words;
  const goneOf = (all: number, gone: number): string | null => {
    if (gone === 0) return null;
    return gone >= all ? text('volume.allGone') : count('volume.goneOf', gone);
  };
  switch (measure) {
    case 'mentions': {
      const { share, kept } = rival.mentions;
      const href = keptOf(kept).open === 0 ? null : mentionsHref({ ...behind, signal: 'unsought' });
      return { share, counted: count('overview.countOf', share.of, { count: number(share.count) }), href, gone: goneWords(kept, words) };
    }
    case 'engagement': {
      const { share, shown, gone } = rival.engagement;
      const href = shown > gone ? mentionsHref({ ...behind, signal: 'engaged' }) : null;
      return { share, counted: text('shares.engagementOf', { n: number(shown), count: number(share.count), of: number(share.of) }), href, gone: goneOf(shown, gone) };
    }
    case 'authors': {
      const { share } = rival.authors;
      const href = share.count > 0 ? mentionsHref({ ...behind, signal: 'named' }) : null;
      return { share, counted: count('shares.authorsOf', share.of, { count: number(share.count) }), href, gone: null };
    }
    default: {
      const { share, heard, gone } = rival.corrected;
      return { share, counted: count('shares.heardNeutral', heard), href: heard > gone ? neutralHref(behind) : null, gone: goneOf(heard, gone) };
    }
  }
}

/** What was first seen in the period in neutral places, whenever it was posted. */
export function neutralHref({ topicId, site, from, to }: Behind): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries({ topic: topicId, site, signal: `neutral:${from}..${to}` })) if (value !== null) written.set(name, value);
  return `#/mentions?${written.toString()}`;
}

/** The bars of one measure; each opens just the mentions that it counts. */
export function voiceBars(measure: VoiceMeasure, { rivals, current }: VoiceBoard, site: string | null, words: Translator): ShareBar[] {
  const { text, number, sequence } = words;
  return rivals.map((rival) => {
    const { topic: { id, name, hue }, own } = rival;
    const { share, counted, href, gone } = measured(measure, rival, { topicId: id, site, ...current }, words);
    const rated = ratedOf(share);
    const shown = rated === null ? null : shareWords(rated, words);
    const counts = share !== null && 'of' in share ? share : null;
    const parts = [...(shown === null ? [] : [text('shares.shareAndRange', shown)]), counted, ...(gone === null ? [] : [gone])];
    return {
      key: id, name, hue, emphasis: own, href,
      share: rated,
      figure: shown?.share ?? (counts === null ? '–' : number(counts.count)),
      margin: shown?.range ?? (counts === null ? '' : text('overview.ofWhole', { whole: number(counts.of) })),
      detail: counted,
      words: text('shares.bar', { name, parts: sequence(parts) }),
    };
  });
}

/** The share where there is one. */
export function ratedOf(share: Measured['share']): Corrected | null {
  return share === null || ('state' in share && share.state === 'few') ? null : share;
}
