import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { netWords } from '@/components/sentiment/netWords';
import fills from '@/components/sentiment/SentimentFill.module.css';
import type { Part } from '@/lib/insights/parts';
import { keptOf } from '@/lib/insights/sentimentCounts';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { goneWords } from './goneWords';
import { NetTrack } from './NetTrack';
import styles from './PartBars.module.css';

/** Shown before more are asked for. */
const FIRST = 6;

/** What the bars show: how many there are, each stacked by sentiment; or net sentiment, from −100 to +100. */
export type DrawnPart = 'volume' | 'net';

export interface PartBarsProps {
  parts: readonly Part[];
  nameOf: (key: string) => string;
  hrefOf: (key: string) => string;
  drawn?: DrawnPart;
  first?: number;
}

/** Mentions by site, topic, language or another part as horizontal bars, each a link to its mentions. */
export function PartBars({ parts, nameOf, hrefOf, drawn = 'volume', first = FIRST }: PartBarsProps): VNode {
  const { count } = useTranslator();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...parts.map(({ total }) => total));
  // One more takes no more room than the way to it.
  const shown = all || parts.length === first + 1 ? parts : parts.slice(0, first);
  return (
    <>
      <ul class={styles['bars']}>
        {shown.map((part) => (
          <li key={part.key}>
            <PartBar part={part} most={most} drawn={drawn} name={nameOf(part.key)} href={hrefOf(part.key)} />
          </li>
        ))}
      </ul>
      {shown.length < parts.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {count('overview.showMore', parts.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function PartBar(props: { part: Part; most: number; drawn: DrawnPart; name: string; href: string }): VNode {
  const { part, most, drawn, name, href } = props;
  const translator = useTranslator();
  const { text, count, number, percent, sequence } = translator;
  const { counts, total, net, share } = part;
  const labels = SENTIMENT_LABELS.filter((label) => counts[label] > 0);
  const gone = goneWords(part, translator);
  const rated = net.state === 'rate' ? netWords(net, translator) : null;
  const words = sequence([
    ...labels.map((label) => text('volume.part', { label: text(`sentiment.${label}`), n: counts[label] })),
    ...(rated === null ? [] : [text('overview.netOf', { value: rated.both })]),
    ...(gone === null ? [] : [gone]),
  ]);
  const inside = (
    <>
      <span class="visually-hidden">
        {text('overview.partLabel', { name, mentions: count('count.mentions', total), parts: words })}
      </span>
      <span class={styles['name']} aria-hidden="true">
        <bdi>{name}</bdi>
      </span>
      <span class={styles['number']} aria-hidden="true">
        {number(total)}
        {share.state === 'rate' && <span class={styles['share']}>{percent(share.share)}</span>}
      </span>
      <span class={styles['track']}>
        {drawn === 'net' ? <NetTrack net={net} /> : (
          <span class={styles['bar']} style={{ inlineSize: `${(total / most) * 100}%` }}>
            {labels.map((label) => (
              <span key={label} class={fills[label]} style={{ flexGrow: counts[label] }} />
            ))}
          </span>
        )}
      </span>
      <span class={styles['net']} aria-hidden="true">
        {rated?.both}
      </span>
    </>
  );
  return keptOf(part).open === 0 ? (
    <div class={styles['part']} title={words}>
      {inside}
    </div>
  ) : (
    <a class={styles['part']} href={href} title={words}>
      {inside}
    </a>
  );
}
