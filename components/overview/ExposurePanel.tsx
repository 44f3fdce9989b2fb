import type { VNode } from 'preact';
import { DayBars } from '@/components/charts/DayBars';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import type { Exposure } from '@/lib/insights/exposure';
import type { Share } from '@/lib/insights/wilson';
import { heardHref, type Behind } from './links';
import type { NameOf } from './names';
import { Panel } from './Panel';
import { shareWords } from './shareWords';
import { isSoughtOut } from '@/lib/posts/post';
import styles from './ExposurePanel.module.css';

/** How many posts were seen, where and when, and how many of them were mentions. */
export function ExposurePanel({ exposure, nameOf, behind }: { exposure: Exposure; nameOf: NameOf; behind: Behind }): VNode {
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
                : count('exposure.summary', rate.of, { rate: shareWords(rate, translator).share })}
            </p>
            {rate.of < seen && <p>{text('exposure.brandLeftOut')}</p>}
            <DayBars
              days={days}
              title={text('exposure.perDay', { most: number(busiest.count), day: day(busiest.day) })}
              wordsOf={(of) => `${day(of.day)}: ${count('count.postsSeen', of.count)}`}
            />
          </div>
          <NumberTable
            caption={text('exposure.byPlace')}
            label={text('exposure.byPlace')}
            columns={[text('exposure.place'), text('exposure.seen'), text('exposure.heard'), text('exposure.rate')]}
          >
            {places.map(({ site, context, rate: share }) => (
              <tr key={`${site} ${context}`}>
                <th scope="row">
                  <bdi>{nameOf('site', site)}</bdi>{' '}
                  <span class={styles['context']}>{text(`exposure.context.${context}`)}</span>
                </th>
                <td>{number(share.of)}</td>
                <td>{share.count === 0 ? number(0) : <a href={heardHref({ ...behind, site }, context)}>{number(share.count)}</a>}</td>
                <td>
                  {isSoughtOut(context) ? (
                    <span class={styles['context']}>{text('exposure.leftOut')}</span>
                  ) : (
                    <HitRate share={share} />
                  )}
                </td>
              </tr>
            ))}
          </NumberTable>
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
