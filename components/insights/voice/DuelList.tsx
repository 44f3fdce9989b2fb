import type { VNode } from 'preact';
import { inPercent } from '@/components/charts/walk';
import { useTranslator } from '@/components/hooks/translation';
import { Opens } from '@/components/overview/Opens';
import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import type { Duel, Side } from '@/lib/insights/voice/headToHead';
import styles from './DuelList.module.css';

/** The topic of a side. */
interface Named {
  id: string;
  name: string;
  hue: number;
}

export interface DuelsProps {
  duels: readonly Duel[];
  ours: Named;
  theirs: Named;
  nameOf: (aspect: string) => string;
  /** `scored`: only of what it is known how the aspect comes off. */
  hrefOf: (topicId: string, aspect: string, scored?: boolean) => string;
}

/** Both sides of each aspect on one scale of net sentiment, −100 to +100, with what can be said of their difference. */
export function DuelList({ duels, ours, theirs, nameOf, hrefOf }: DuelsProps): VNode {
  const translator = useTranslator();
  return (
    <>
      <ul class={styles['sides']} aria-hidden="true">
        <li><span class={styles['disc']} style={hueOf(ours)} /> <bdi>{ours.name}</bdi></li>
        <li><span class={styles['diamond']} style={hueOf(theirs)} /> <bdi>{theirs.name}</bdi></li>
      </ul>
      <ul class={styles['duels']}>
        {duels.map((duel) => (
          <li key={duel.aspect} class={styles['duel']}>
            <span class={styles['aspect']}><bdi>{nameOf(duel.aspect)}</bdi></span>
            <SideFigure side={duel.ours} of={ours} href={hrefOf(ours.id, duel.aspect)} />
            <SideFigure side={duel.theirs} of={theirs} href={hrefOf(theirs.id, duel.aspect)} />
            <span class={styles['plot']} aria-hidden="true">
              <span class={styles['zero']} />
              <Mark side={duel.ours} shape="disc" of={ours} />
              <Mark side={duel.theirs} shape="diamond" of={theirs} />
            </span>
            <span class={duel.difference?.told === true ? styles['told'] : styles['verdict']}>{verdictOf(duel, ours.name, translator)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What can be said of a difference. */
export function verdictOf({ difference }: Duel, name: string, words: Translator): string {
  const { text } = words;
  if (difference === null) return text('shares.duelFew', { least: LEAST_FOR_RATE });
  if (!difference.told) return text('shares.duelEven');
  return text(difference.value > 0 ? 'shares.duelBetter' : 'shares.duelWorse', { name, difference: netWords(difference, words).both });
}

function SideFigure({ side, of, href }: { side: Side; of: Named; href: string }): VNode {
  const words = useTranslator();
  const { net, total } = side;
  const counted = words.count('count.mentions', total);
  const figure = net.state === 'few' ? counted : netWords(net, words).value;
  const spoken = net.state === 'few' ? counted : `${words.text('overview.netOf', { value: netWords(net, words).both })}, ${counted}`;
  const inside = (
    <>
      <span class="visually-hidden">{`${of.name}: ${spoken}`}</span>
      <span aria-hidden="true">
        {figure} {net.state === 'rate' && <small class={styles['n']}>{`n ${words.number(net.n)}`}</small>}
      </span>
    </>
  );
  return total === 0 ? <span class={styles['side']}>{inside}</span> : <Opens kept={side} class={styles['side']} href={href} title={spoken}>{inside}</Opens>;
}

function Mark({ side: { net }, shape, of }: { side: Side; shape: 'disc' | 'diamond'; of: Named }): VNode | null {
  if (net.state === 'few') return null;
  const at = (value: number): string => inPercent((value + 100) / 200);
  return (
    <span class={styles[`${shape}Line`]} style={hueOf(of)}>
      <span class={styles['interval']} style={{ insetInlineStart: at(net.low), inlineSize: inPercent((net.high - net.low) / 200) }} />
      <span class={`${styles[shape]} ${styles['point']}`} style={{ insetInlineStart: at(net.value) }} />
    </span>
  );
}

const hueOf = ({ hue }: Named): { '--hue': string } => ({ '--hue': `var(--topic-${hue})` });
