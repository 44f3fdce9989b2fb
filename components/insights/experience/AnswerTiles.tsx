import type { VNode } from 'preact';
import type { OwnWork } from '@/components/hooks/ownWork';
import { useTranslator } from '@/components/hooks/translation';
import { namedHref } from '@/components/mentions/namedHref';
import { OpensThese } from '@/components/mentions/OpensThese';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Opens } from '@/components/overview/Opens';
import { shareWords } from '@/components/overview/shareWords';
import { Tile } from '@/components/overview/Tile';
import styles from '@/components/overview/Tile.module.css';
import type { Answers } from '@/lib/insights/experience/answers';
import type { Needs } from '@/lib/insights/experience/needs';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import type { Share } from '@/lib/insights/wilson';
import { knownTime, timeInterval } from './timeWords';

/** How many of those that wanted an answer got one, as counted by day; what is not seen answered has its own way. */
export function RateTile({ needs, answers, behind }: { needs: Needs; answers: Answers | null; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number, dateRange } = translator;
  const { wanted, answered, rate } = needs;
  const unseen = wanted.total - answered.total;
  const checked = answers?.rate.checked ?? null;
  return (
    <Tile
      name={text('experience.rate')}
      formula={text('experience.rate.what')}
      delta={null}
      details={[
        <Opens key="of" kept={wanted} href={mentionsHref({ ...behind, signal: 'needs:answer' })}>{count('experience.wanted', wanted.total)}</Opens>,
        unseen > 0 && <a key="unseen" href={mentionsHref({ ...behind, signal: 'needs:unseen' })}>{count('experience.unseen', unseen)}</a>,
        unseen > 0 && checked !== null && text('experience.checked', { days: dateRange(checked.first, checked.last) }),
      ]}
    >
      <Opens kept={answered} class={styles['value']} href={mentionsHref({ ...behind, signal: 'needs:answered' })}>
        {rate.state === 'few' ? number(rate.count) : shareWords(rate, translator).share}
      </Opens>
      <Margin share={rate} />
    </Tile>
  );
}

/** The median time to the first answer, those still open counted too; it opens those that were answered. */
export function HalfTile({ answers }: { answers: Answers }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const { times: { clock }, ids } = answers;
  const href = namedHref(ids.answered);
  const half = clock.state === 'times' ? knownTime(clock.half, translator) : null;
  const shown = styles[half === null ? 'lacking' : 'value'];
  return (
    <Tile
      name={text('experience.half')}
      formula={text('experience.half.what')}
      delta={null}
      details={[
        <OpensThese key="answered" ids={ids.answered}>{count('experience.timed', clock.answered)}</OpensThese>,
        <OpensThese key="open" ids={ids.open}>{count('experience.open', clock.open)}</OpensThese>,
        answers.untimed > 0 && <OpensThese key="untimed" ids={ids.untimed}>{count('experience.untimed', answers.untimed)}</OpensThese>,
      ]}
    >
      {clock.state === 'few' ? (
        <span class={styles['lacking']}>{text('experience.fewTimes', { least: LEAST_FOR_RATE })}</span>
      ) : (
        <>
          {href === null ? <span class={shown}>{half ?? text('experience.notYet')}</span> : <a class={shown} href={href}>{half ?? text('experience.notYet')}</a>}
          <span class={styles['margin']}>{timeInterval(clock.half, translator)}</span>
        </>
      )}
    </Tile>
  );
}

/** How long the user's own replies took, and how many authors had to come back: of all topics, in the days of the period. */
export function OwnTiles({ handling, contacts, more }: OwnWork): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { repeated, authors, nameless } = contacts;
  const took = knownTime({ least: handling.median, most: handling.median }, translator);
  return (
    <>
      <Tile
        name={text('ownWork.handling')}
        formula={text('ownWork.handling.what')}
        delta={null}
        details={[
          count('ownWork.replies', handling.n),
          handling.p90 !== null && text('ownWork.handling.p90', { time: knownTime({ least: handling.p90, most: handling.p90 }, translator) ?? '' }),
          handling.setAside > 0 && count('ownWork.setAside', handling.setAside),
        ]}
      >
        {took === null ? <span class={styles['lacking']}>{text('ownWork.none')}</span> : <span class={styles['value']}>{took}</span>}
      </Tile>
      <Tile
        name={text('ownWork.repeated')}
        formula={text('ownWork.repeated.what')}
        delta={null}
        details={[
          count('ownWork.contacts', repeated.of), count('ownWork.authors', authors), nameless > 0 && count('ownWork.nameless', nameless),
          more && text('ownWork.more'),
        ]}
      >
        <span class={styles['value']}>{repeated.state === 'few' ? number(repeated.count) : shareWords(repeated, translator).share}</span>
        <Margin share={repeated} />
      </Tile>
    </>
  );
}

/** Beside a share its interval; beside a count of too few the whole. */
export function Margin({ share }: { share: Share }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  return share.state === 'few' ? (
    <span class={styles['margin']}>{text('overview.ofWhole', { whole: number(share.of) })}</span>
  ) : (
    <span class={styles['margin']} title={text('overview.interval')}>{shareWords(share, translator).range}</span>
  );
}
