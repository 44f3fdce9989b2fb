import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { insightsHref } from '@/components/insights/insightsAddress';
import { DEFAULT_PERIOD, PERIODS } from '@/lib/insights/comparison';
import type { Overview } from '@/lib/insights/overview';
import { totalOf, type Kept, type SentimentCounts } from '@/lib/insights/sentimentCounts';
import { trailingShares, type DayShare } from '@/lib/insights/trailing';
import { shareOf, type Share } from '@/lib/insights/wilson';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Delta } from './deltas';
import { mentionsHref, type Behind } from './links';
import { Opens } from './Opens';
import { periodsInWords } from './periods';
import { shareWords } from './shareWords';
import { Tile } from './Tile';
import styles from './Tile.module.css';

/** How many mentions are too unclear to score, and how many could not be scored at all. */
export function UnsureTile({ overview, behind }: { overview: Overview; behind: Behind }): VNode {
  const { text, count } = useTranslator();
  const deltaOf = useShareDelta(overview);
  const { now, before, earlier } = overview;
  const { unsure, unscored } = now.counts;
  const unsureOpens: ShareOpens = { kept: now, label: 'unsure', href: mentionsHref({ ...behind, label: 'unsure' }) };
  const unsureOf = (counts: SentimentCounts): Share => shareOf(counts.unsure, totalOf(counts));
  const perDay = (volume: Overview['now']): DayShare[] =>
    volume.days.map(({ counts, total }) => [counts.unsure, total]);
  return (
    <Tile
      name={text('sentiment.unsure')}
      formula={text('overview.unsureFormula')}
      delta={deltaOf(unsureOf(now.counts), before === null ? null : unsureOf(before.counts))}
      spark={{ values: trailingShares(perDay(now), perDay(earlier)), least: 0.2 }}
      details={[
        <ShareOf key="of" share={unsureOf(now.counts)} opens={unsureOpens} />,
        unscored > 0 && (
          <Opens key="unscored" kept={now} label="unscored" href={mentionsHref({ ...behind, label: 'unscored' })}>
            {count('count.unscored', unscored)}
          </Opens>
        ),
      ]}
    >
      <ShareFigure
        share={shareOf(unsure, totalOf(now.counts))}
        opens={unsureOpens}
      />
    </Tile>
  );
}

/** Share of voice among brands and competitors, also by the posts that were seen. */
export function VoiceTile({ overview, behind }: { overview: Overview; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const deltaOf = useShareDelta(overview);
  const { voice } = overview;
  const name = text('overview.voice');
  if (voice === null) {
    return (
      <Tile name={name} formula={text('overview.voiceFormula')} delta={null} details={[]}>
        <span class={styles['lacking']}>
          {text('overview.noRival')} <a href="#/topics">{text('overview.addRival')}</a>
        </span>
      </Tile>
    );
  }
  const { corrected } = voice;
  const ownVoice = voice.topicId === null ? null : (overview.parts.topic.find(({ key }) => key === voice.topicId) ?? overview.now);
  const opens = ownVoice === null ? null : { kept: ownVoice, href: mentionsHref({ ...behind, topicId: voice.topicId, signal: 'unsought' }) };
  return (
    <Tile
      name={name}
      formula={text('overview.voiceFormula')}
      delta={deltaOf(voice.now, voice.before)}
      spark={{ values: trailingShares(voice.days, voice.earlier), least: 1 }}
      details={[
        <ShareOf key="of" share={voice.now} opens={opens} />,
        ...(corrected === null
          ? []
          : [
              <span key="corrected" title={text('overview.correctedFormula')}>
                {text('overview.corrected', { ...shareWords(corrected, translator) })}
              </span>,
            ]),
        <a key="more" href={insightsHref({ part: 'voice', filter: { topicId: overview.topicId, site: overview.site, days: PERIODS.find((days) => days === overview.now.days.length) ?? DEFAULT_PERIOD } })}>
          {text('shares.more')}
        </a>,
      ]}
    >
      <ShareFigure share={voice.now} opens={opens} />
    </Tile>
  );
}

/** What a share counts; null: what is counted together has no address of its own. */
type ShareOpens = { kept: Kept; label?: SentimentLabel; href: string } | null;

function ShareFigure({ share, opens }: { share: Share; opens: ShareOpens }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const written = share.state === 'few' ? null : shareWords(share, translator);
  const value = written?.share ?? number(share.count);
  return (
    <>
      {opens === null ? (
        <span class={styles['value']}>{value}</span>
      ) : (
        <Opens {...opens} class={styles['value']}>
          {value}
        </Opens>
      )}
      {written === null ? (
        <span class={styles['margin']}>{text('overview.ofWhole', { whole: number(share.of) })}</span>
      ) : (
        <span class={styles['margin']} title={text('overview.interval')}>
          {written.range}
        </span>
      )}
    </>
  );
}

function ShareOf({ share, opens }: { share: Share; opens: ShareOpens }): VNode | null {
  const { count, number } = useTranslator();
  if (share.state === 'few') return null;
  const told = count('overview.countOf', share.of, { count: number(share.count) });
  return opens === null || share.count === 0 ? <>{told}</> : <Opens {...opens}>{told}</Opens>;
}

/** How a share moved, in points of per cent; nothing where one of the two has too few. */
function useShareDelta({ comparison, current }: Overview): (now: Share, then: Share | null) => Delta | null {
  const translator = useTranslator();
  const { text, percent, signed, number } = translator;
  return (now, then) => {
    if (now.state === 'few' || then === null || then.state === 'few' || comparison.state === 'none') return null;
    const points = Math.round(now.share * 100) - Math.round(then.share * 100);
    const words = (share: Share & { state: 'rate' }): string =>
      text('overview.shareInWords', { share: percent(share.share), count: number(share.count), of: number(share.of) });
    return {
      up: points === 0 ? null : points > 0,
      change: points === 0 ? '' : text('overview.points', { change: signed(points) }),
      from: percent(then.share),
      periods: periodsInWords({ current, before: comparison.period }, { now: words(now), before: words(then) }, translator),
    };
  };
}
