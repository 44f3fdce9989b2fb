import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import type { ListedSite, Reading } from './listedSites';
import { SiteDetails } from './SiteDetails';
import { SiteReading } from './SiteReading';
import styles from './SiteRow.module.css';
import { UnreadableNote } from './UnreadableNote';

export interface SiteRowProps {
  site: ListedSite;
  reading: Reading;
  sources: readonly string[];
  /** Days of the period of which health is shown. */
  days: number;
  now: number;
  /** Of software that runs on any host: whether some address is allowed on which it may be. */
  anyAddress?: boolean;
  /** Both say false where the browser or the user declines. */
  onGrant: (hosts: readonly string[]) => Promise<boolean>;
  onGiveBack: (hosts: readonly string[]) => Promise<boolean>;
  onSwitch: (on: boolean) => void;
}

/** One site: whether it is read, how well, and what changes that. */
export function SiteRow(props: SiteRowProps): VNode {
  const { site, reading, sources, days, now, anyAddress = false, onGrant, onGiveBack, onSwitch } = props;
  const { text, count } = useTranslator();
  const id = useId();
  const control = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  const { name, hosts, grantedHosts, proven } = site;
  const isSoftware = hosts.length === 0;
  const granted = isSoftware ? anyAddress : grantedHosts.length > 0;
  const asked = useRef(false);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what stands in its place.
    if (asked.current) control.current?.querySelector<HTMLElement>('input, button')?.focus();
    asked.current = false;
  }, [granted]);
  // No pause before the request: browsers show the prompt only while the click is being handled.
  const grant = (wanted: readonly string[]): void => {
    void onGrant(wanted).then((given) => setRefused(!given));
    asked.current = wanted.length === hosts.length;
  };
  const giveBack = (given: readonly string[]): void => {
    asked.current = given.length === grantedHosts.length;
    void onGiveBack(given);
  };
  return (
    <li class={granted && !reading.on ? `${styles['site']} ${styles['resting']}` : styles['site']}>
      <div class={styles['words']}>
        <h3 id={`${id}-name`} class={styles['name']}>
          {name}
        </h3>
        <p class={styles['quiet']}>
          {isSoftware && text(site.kind === 'web' ? 'sites.kind.web' : 'sites.anyAddress')}
          {hosts.length === 1 && <bdi dir="ltr">{hosts[0]}</bdi>}
          {hosts.length > 1 && (
            <>
              {count('sites.addresses', hosts.length)}
              {granted && grantedHosts.length < hosts.length && ` · ${count('sites.addressesAllowed', grantedHosts.length)}`}
            </>
          )}
        </p>
        {!proven && <p class={styles['unproven']}>{text('sites.unproven')}</p>}
      </div>
      <div class={styles['reading']}>
        {granted && (!isSoftware || reading.health !== null || !reading.on) && <SiteReading {...reading} days={days} />}
      </div>
      <div ref={control} class={styles['control']}>
        {granted && <Switch on={reading.on} label={text('sites.read', { site: name })} onChange={onSwitch} />}
        {!granted && !isSoftware && (
          <Button size="small" onClick={() => grant(hosts)}>
            {text('sites.read', { site: name })}
          </Button>
        )}
        <span class={open ? `${styles['more']} ${styles['open']}` : styles['more']}>
          <Button
            kind="quiet"
            size="small"
            iconOnly
            icon="expand"
            expanded={open}
            controls={`${id}-details`}
            onClick={() => setOpen(!open)}
          >
            {text('sites.details', { site: name })}
          </Button>
        </span>
      </div>
      {refused && (
        <p class={styles['refused']} role="alert">
          {text('sites.refused', { site: name })}
        </p>
      )}
      {reading.unreadable.length > 0 && <UnreadableNote name={name} kinds={reading.unreadable} now={now} />}
      <div id={`${id}-details`} class={styles['folded']} hidden={!open}>
        {open && (
          <SiteDetails
            name={name}
            health={reading.health}
            hosts={hosts}
            grantedHosts={grantedHosts}
            proven={proven}
            sources={sources}
            onGrant={grant}
            onGiveBack={giveBack}
          />
        )}
      </div>
    </li>
  );
}
