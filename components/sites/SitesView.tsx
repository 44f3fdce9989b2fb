import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { HostRow } from './HostRow';
import {
  groupSites, isFound, keyOfHost, mayBeRead, unreadableSites, type ListedSite, type Reading,
} from './listedSites';
import { OtherSites } from './OtherSites';
import { ReadInAll } from './ReadInAll';
import { SiteRow } from './SiteRow';
import { SiteSearch } from './SiteSearch';
import { SiteSection } from './SiteSection';
import styles from './SitesView.module.css';

export interface SitesViewProps {
  sites: readonly ListedSite[];
  /** Allowed hosts that belong to no known site. */
  otherHosts: readonly string[];
  /** Where the markup of unproven sites is known from, by id. */
  sources: ReadonlyMap<string, readonly string[]>;
  /** By a site's id, or by a host. */
  readingOf: (key: string) => Reading;
  /** Days of the period of which health is shown. */
  days: number;
  now: number;
  /** Each says false where the browser or the user declines. */
  onGrant: (hosts: readonly string[]) => Promise<boolean>;
  onGiveBack: (hosts: readonly string[]) => Promise<boolean>;
  onGrantAddress: (address: string) => Promise<boolean>;
  onGiveBackHost: (host: string) => Promise<boolean>;
  onSwitch: (key: string, on: boolean) => void;
}

const NO_SOURCES: readonly string[] = [];

/** All that can be read, by kind: what is allowed, how well it is read, and what of it is not. */
export function SitesView(props: SitesViewProps): VNode {
  const { sites, otherHosts, readingOf } = props;
  const { text } = useTranslator();
  const allowed = sites.filter((site) => mayBeRead(site, otherHosts));
  // What is given back stays where it was, so that it can be allowed again.
  const met = useRef(new Set<string>());
  for (const { id } of allowed) met.current.add(id);
  const [scope, setScope] = useState<'allowed' | 'all'>(allowed.length > 0 ? 'allowed' : 'all');
  const [typed, setTyped] = useState('');
  const isSearching = typed.trim() !== '';
  const shown = isSearching ? 'all' : scope;
  const listed = sites.filter((site) => (shown === 'all' || met.current.has(site.id)) && isFound(site, typed));
  const hosts = otherHosts.filter((host) => isFound({ name: host, hosts: [] }, typed));
  const troubled = new Set(unreadableSites({ sites: listed, otherHosts: [] }, readingOf).map(({ name }) => name));
  const rows = (group: readonly ListedSite[]): VNode => (
    <ul>
      {group.map((site) => (
        <Row key={site.id} site={site} {...props} />
      ))}
    </ul>
  );
  const readings = [...allowed.map(({ id }) => id), ...otherHosts.map(keyOfHost)].map((key) => readingOf(key).health);
  return (
    <div class={styles['sites']}>
      <div class={styles['tools']}>
        <SiteSearch typed={typed} found={listed.length + hosts.length} onType={setTyped} />
        <div class={styles['scope']} role="group" aria-label={text('sites.shown')}>
          {(['allowed', 'all'] as const).map((wanted) => (
            <Button
              key={wanted}
              kind="quiet"
              pressed={wanted === shown}
              onClick={() => {
                setTyped('');
                setScope(wanted);
              }}
            >
              {text(`sites.scope.${wanted}`, { n: (wanted === 'all' ? sites : allowed).filter(isNoSoftware).length + otherHosts.length })}
            </Button>
          ))}
        </div>
      </div>
      {shown === 'allowed' && <ReadInAll healths={readings} days={props.days} />}
      {troubled.size > 0 && (
        <SiteSection title={text('sites.group.unreadable')}>{rows(listed.filter(({ name }) => troubled.has(name)))}</SiteSection>
      )}
      {groupSites(listed.filter(({ name }) => !troubled.has(name))).map(({ group, sites: own }) => (
        <SiteSection key={group} title={text(`sites.group.${group}`)} hint={group === 'software' ? text('sites.softwareHint') : undefined}>
          {rows(own)}
        </SiteSection>
      ))}
      {listed.length + hosts.length === 0 && (
        <p class={styles['none']}>{text(isSearching ? 'sites.noneFound' : 'sites.noneAllowed')}</p>
      )}
      <SiteSection title={text('sites.group.others')}>
        <ul>
          {hosts.map((host) => (
            <HostRow
              key={host}
              host={host}
              reading={readingOf(keyOfHost(host))}
              days={props.days}
              now={props.now}
              onGiveBack={() => void props.onGiveBackHost(host)}
              onSwitch={(on) => props.onSwitch(keyOfHost(host), on)}
            />
          ))}
        </ul>
        <OtherSites onGrant={props.onGrantAddress} />
        <p class={styles['note']}>{text('sites.once')}</p>
      </SiteSection>
    </div>
  );
}

/** Software is no place of its own: the addresses on which it runs are. */
const isNoSoftware = ({ hosts }: ListedSite): boolean => hosts.length > 0;

function Row({ site, sources, readingOf, days, now, otherHosts, onGrant, onGiveBack, onSwitch }: SitesViewProps & { site: ListedSite }): VNode {
  return (
    <SiteRow
      site={site}
      reading={readingOf(site.id)}
      sources={sources.get(site.id) ?? NO_SOURCES}
      days={days}
      now={now}
      anyAddress={otherHosts.length > 0}
      onGrant={onGrant}
      onGiveBack={onGiveBack}
      onSwitch={(on) => onSwitch(site.id, on)}
    />
  );
}
