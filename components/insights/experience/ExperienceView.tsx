import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { Live } from '@/components/hooks/live';
import type { OwnWork } from '@/components/hooks/ownWork';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { namedHref } from '@/components/mentions/namedHref';
import { OpenRead, OpensThese } from '@/components/mentions/OpensThese';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import type { Answers } from '@/lib/insights/experience/answers';
import type { Needs } from '@/lib/insights/experience/needs';
import type { Reviews } from '@/lib/insights/experience/reviews';
import type { SurveyFigures } from '@/lib/insights/experience/surveyFigures';
import { HalfTile, OwnTiles, RateTile } from './AnswerTiles';
import { ChurnPanel } from './ChurnPanel';
import styles from './ExperienceView.module.css';
import { ReviewsPanel } from './ReviewsPanel';
import { SeriesPanel, type SeriesData } from './SeriesPanel';
import { SurveysPanel } from './SurveysPanel';
import { TimesPanel } from './TimesPanel';
import { WaitingPanel } from './WaitingPanel';

/** What the mentions of the period say of answers and stars: `read` of `of` mentions. */
export interface SampledExperience {
  answers: Answers;
  reviews: Reviews;
  /** Ids of what was read with stars, by what limits lists to them (`stars:…`). */
  starred: ReadonlyMap<string, readonly string[]>;
  read: number;
  of: number;
  whole: boolean;
  /** Those that were read. */
  ids: readonly string[];
}

export interface ExperienceProps {
  behind: Behind;
  /** Whether several topics are counted together. */
  several: boolean;
  sampled: Live<SampledExperience>;
  needs: Live<Needs>;
  work: Live<OwnWork>;
  surveys: Live<readonly SurveyFigures[]>;
  series: Live<SeriesData>;
}

/** How customers fare: whether and when they are answered, what they rate, what surveys and the business's own numbers say beside it. */
export function ExperienceView({ behind, several, sampled, needs, work, surveys, series }: ExperienceProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['survey']}>
      <Captured behind={behind} sampled={sampled} needs={needs} work={work} />
      <SurveysPanel surveys={surveys} />
      <SeriesPanel data={series} behind={behind} />
      <ChurnPanel />
      <p class={styles['soft']}>{text('experience.captured')} {several && text('volume.countedPerTopic')}</p>
    </div>
  );
}

function Captured({ behind, sampled, needs, work }: Pick<ExperienceProps, 'behind' | 'sampled' | 'needs' | 'work'>): VNode {
  const { text, count, number } = useTranslator();
  if (sampled.state === 'failed' || needs.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (sampled.state === 'loading' || needs.state === 'loading') return <Loading lines={6} />;
  const { answers, reviews, starred, read, of, whole, ids } = sampled.value;
  if (of === 0 && needs.value.wanted.total === 0) return <EmptyState title={text('overview.none')} hint={text('experience.noneHint')} />;
  const told = whole ? <OpensThese ids={ids}>{count('experience.whole', of)}</OpensThese> : <>{count('experience.sampledRead', of, { read: number(read) })} <OpenRead ids={ids} /></>;
  return (
    <>
      <div class={styles['tiles']}>
        <RateTile needs={needs.value} answers={answers} behind={behind} />
        <HalfTile answers={answers} />
        {work.state === 'ready' && <OwnTiles {...work.value} />}
      </div>
      <div class={styles['halves']}>
        {needs.value.wanted.total === 0 ? (
          <Panel title={text('experience.times')}><p class={styles['soft']}>{text('experience.nothingWanted')}</p></Panel>
        ) : (
          <>
            <TimesPanel answers={answers} sampled={told} />
            <WaitingPanel answers={answers} sampled={told} />
          </>
        )}
      </div>
      <ReviewsPanel reviews={reviews} opens={(stars) => (whole ? null : namedHref(starred.get(stars) ?? [])) ?? mentionsHref({ ...behind, signal: `stars:${stars}` })} sampled={told} />
    </>
  );
}
