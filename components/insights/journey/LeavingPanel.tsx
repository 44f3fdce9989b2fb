import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { mentionsDelta } from '@/components/overview/deltas';
import { DeltaWords } from '@/components/overview/DeltaWords';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Opens } from '@/components/overview/Opens';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { aspectName } from '@/components/signals/signalNames';
import type { JourneyMap } from '@/lib/insights/journey/journeyMap';
import type { JourneyTold } from '@/lib/insights/journey/journeyTold';
import type { Share } from '@/lib/insights/wilson';
import type { Topic } from '@/lib/query/topic';
import styles from './LeavingPanel.module.css';

/** Reasons and names that are shown. */
const FIRST = 8;

/** Why customers leave, and where they go. */
export function LeavingPanel(props: { map: JourneyMap; told: JourneyTold | null; behind: Behind; topics: readonly Topic[] }): VNode {
  const { map: { leaving, current, comparison }, told, behind, topics } = props;
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { all, reasons, unexplained } = leaving;
  const delta = mentionsDelta({ now: all, before: all.before, current, comparison }, translator, (period) => mentionsHref({ ...behind, ...period, signal: 'leave' }));
  const rows = [...reasons.slice(0, FIRST), ...(unexplained.total > 0 ? [unexplained] : [])];
  return (
    <Panel title={text('journey.leaving')} note={all.total > 0 ? text('journey.leavingNote') : undefined}>
      {all.total === 0 ? <p class={styles['quiet']}>{text('journey.leavingNone')}</p> : (
        <>
          <p class={styles['all']}>
            <Opens kept={all} class={styles['number']} href={mentionsHref({ ...behind, signal: 'leave' })}>{count('journey.leavingOf', all.total)}</Opens>
            {delta !== null && <> <span class={styles['soft']}><DeltaWords delta={delta} /></span></>}
          </p>
          <div class={styles['columns']}>
            <ul class={styles['reasons']}>
              {rows.map((reason) => (
                <li key={reason.key} class={styles['reason']}>
                  <bdi>{reason.key === '-' ? text('journey.noReason') : aspectName(reason.key, topics, translator)}</bdi>
                  <span>
                    <Opens kept={reason} class={styles['number']} href={mentionsHref({ ...behind, signal: `leave:${reason.key}` })}>{number(reason.total)}</Opens>
                    <Range share={reason.share} />
                  </span>
                </li>
              ))}
            </ul>
            <div>
              <h3 class={styles['title']}>{text('journey.switched')}</h3>
              {told !== null && told.switchedTo.length === 0 && <p class={styles['quiet']}>{text('journey.switchedNone')}</p>}
              {told !== null && told.switchedTo.length > 0 && (
                <>
                  <ul class={styles['reasons']}>
                    {told.switchedTo.slice(0, FIRST).map((name) => (
                      <li key={name.key} class={styles['reason']}>
                        <bdi>{name.key}</bdi>
                        <span>
                          <a class={styles['number']} href={mentionsHref({ ...behind, signal: `switched:${name.key}` })}>{number(name.share.count)}</a>
                          <Range share={name.share} />
                        </span>
                      </li>
                    ))}
                  </ul>
                  {!told.whole && <p class={styles['soft']}>{count('journey.readSome', told.read, { of: number(told.of) })}</p>}
                </>
              )}
            </div>
          </div>
        </>
      )}
    </Panel>
  );
}

function Range({ share }: { share: Share }): VNode | null {
  const translator = useTranslator();
  if (share.state === 'few') return null;
  const { share: value, range } = shareWords(share, translator);
  return <span class={styles['soft']}> {value} ({range})</span>;
}
