import type { VNode } from 'preact';
import { DayBars } from '@/components/charts/DayBars';
import { useTranslator } from '@/components/hooks/translation';
import type { Exposure } from '@/lib/insights/exposure';
import type { Share } from '@/lib/insights/wilson';
import type { NameOf } from './names';
import { Panel } from './Panel';
import { shareWords } from './shareWords';
import styles from './ExposurePanel.module.css';

/** How many posts were seen, where and when, and how many of them were mentions. */
export function ExposurePanel({ exposure, nameOf }: { exposure: Exposure; nameOf: NameOf }): VNode {
  const translator = useTranslator();
  const { text, count, number, day } = translator;
  const { days, seen, rate, places } = exposure;
  const busiest = days.toSorted((a, b) => b.count - a.count)[0] ?? { day: '', count: 0 };
  return (
    <Panel title={text('exposure.title')} note={text('exposure.note')}>
      {seen === 0 ? (
        <p class={styles['nothing']}>{text('exposure.none')}</p>
      ) : (
        <div class={styles['halves']}>
          <div class={styles['days']}>
            <p>
              {rate.state === 'few'
                ? count('count.postsSeen', seen)
                : count('exposure.summary', seen, { rate: shareWords(rate, translator).share })}
            </p>
            <DayBars
              days={days}
              title={text('exposure.perDay', { most: number(busiest.count), day: day(busiest.day) })}
              wordsOf={(of) => `${day(of.day)}: ${count('count.postsSeen', of.count)}`}
            />
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key */}
          <div class={styles['scroll']} tabIndex={0} role="region" aria-label={text('exposure.byPlace')}>
            <table class={styles['table']}>
              <caption class="visually-hidden">{text('exposure.byPlace')}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('exposure.place')}</th>
                  <th scope="col">{text('exposure.seen')}</th>
                  <th scope="col">{text('exposure.heard')}</th>
                  <th scope="col">{text('exposure.rate')}</th>
                </tr>
              </thead>
              <tbody>
                {places.map(({ site, context, rate: share }) => (
                  <tr key={`${site} ${context}`}>
                    <th scope="row">
                      <bdi>{nameOf('site', site)}</bdi>{' '}
                      <span class={styles['context']}>{text(`exposure.context.${context}`)}</span>
                    </th>
                    <td>{number(share.of)}</td>
                    <td>{number(share.count)}</td>
                    <td>
                      <HitRate share={share} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </Panel>
  );
}

function HitRate({ share }: { share: Share }): VNode {
  const translator = useTranslator();
  if (share.state === 'few') return <>–</>;
  const { share: value, range } = shareWords(share, translator);
  return (
    <>
      {value} <span class={styles['interval']}>{range}</span>
    </>
  );
}
