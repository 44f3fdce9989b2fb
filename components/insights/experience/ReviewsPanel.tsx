import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { Tile } from '@/components/overview/Tile';
import tile from '@/components/overview/Tile.module.css';
import { netWords } from '@/components/sentiment/netWords';
import { STARS, type Reviews } from '@/lib/insights/experience/reviews';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { AnswerBars } from './AnswerBars';
import { Margin } from './AnswerTiles';
import styles from './ExperienceView.module.css';

export interface ReviewsPanelProps {
  reviews: Reviews;
  /** Address of those with so many stars, `any`, the `good` ones, or those of an `other` scale. */
  opens: (stars: string) => string;
  /** How much was read. */
  sampled: ComponentChildren;
}

/** What reviews give in stars, under names of their own: nobody was asked in a survey. */
export function ReviewsPanel({ reviews, opens, sampled }: ReviewsPanelProps): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { balance, satisfaction, counts, n, otherScale } = reviews;
  if (n === 0) return <Panel title={text('experience.reviews')}><p class={styles['soft']}>{text('experience.reviews.none')}</p></Panel>;
  const ratings = <a key="n" href={opens('any')}>{count('experience.ratings', n)}</a>;
  const other = otherScale > 0 && <a key="other" href={opens('other')}>{count('experience.otherScale', otherScale)}</a>;
  return (
    <Panel title={text('experience.reviews')} note={<>{text('experience.reviews.note')} {sampled}</>}>
      <div class={styles['thirds']}>
        <Tile within name={text('experience.satisfaction')} formula={text('experience.satisfaction.what')} delta={null} details={[ratings, other]}>
          <a class={tile['value']} href={opens('good')}>{satisfaction.state === 'few' ? number(satisfaction.count) : shareWords(satisfaction, translator).share}</a>
          <Margin share={satisfaction} />
        </Tile>
        <Tile within name={text('experience.balance')} formula={text('experience.balance.what')} delta={null} details={[ratings, other]}>
          {balance.state === 'few' ? (
            <span class={tile['lacking']}>{text('experience.fewRatings', { least: LEAST_FOR_RATE })}</span>
          ) : (
            <>
              <a class={tile['value']} href={opens('any')}>{netWords(balance, translator).value}</a>
              <span class={tile['margin']} title={text('overview.interval')}>{netWords(balance, translator).interval}</span>
            </>
          )}
        </Tile>
        <AnswerBars
          label={text('experience.byStars')}
          bars={STARS.toReversed().map((stars) => ({ key: String(stars), name: count('experience.stars', stars), count: counts[stars], of: n, href: opens(String(stars)) }))}
        />
      </div>
    </Panel>
  );
}
