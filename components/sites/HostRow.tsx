import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import type { Reading } from './listedSites';
import { SiteReading } from './SiteReading';
import styles from './SiteRow.module.css';
import { UnreadableNote } from './UnreadableNote';

export interface HostRowProps {
  host: string;
  reading: Reading;
  days: number;
  now: number;
  onGiveBack: () => void;
  onSwitch: (on: boolean) => void;
}

/** An allowed address that belongs to no known site. */
export function HostRow({ host, reading, days, now, onGiveBack, onSwitch }: HostRowProps): VNode {
  const { text } = useTranslator();
  return (
    <li class={reading.on ? styles['site'] : `${styles['site']} ${styles['resting']}`}>
      <div class={styles['words']}>
        <h3 class={styles['name']}>
          <bdi dir="ltr">{host}</bdi>
        </h3>
      </div>
      <div class={styles['reading']}>
        <SiteReading {...reading} days={days} />
      </div>
      <div class={styles['control']}>
        <Switch on={reading.on} label={text('sites.read', { site: host })} onChange={onSwitch} />
        <Button kind="quiet" size="small" iconOnly icon="close" onClick={onGiveBack}>
          {text('sites.takeBack', { site: host })}
        </Button>
      </div>
      {reading.unreadable.length > 0 && <UnreadableNote name={host} kinds={reading.unreadable} now={now} />}
    </li>
  );
}
