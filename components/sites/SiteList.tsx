import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { groupSites, isFound, type ListedSite, type SiteGroup } from './listedSites';
import { SiteAccess } from './SiteAccess';
import styles from './SiteList.module.css';
import { SiteSearch } from './SiteSearch';

export interface SiteListProps {
  sites: readonly ListedSite[];
  /** Says false where the browser or the user declines. */
  onGrant: (hosts: readonly string[]) => Promise<boolean>;
}

/** More hosts than this are counted, and chosen one by one in the dashboard. */
const FEW_HOSTS = 3;

/** The sites that can be read, by kind; each is allowed by the browser's own prompt, straight from its button. */
export function SiteList({ sites, onGrant }: SiteListProps): VNode {
  const { text } = useTranslator();
  const [typed, setTyped] = useState('');
  const found = sites.filter((site) => isFound(site, typed));
  return (
    <div class={styles['list']}>
      <SiteSearch typed={typed} found={found.length} onType={setTyped} />
      {found.length === 0 && <p class={styles['note']}>{text('sites.noneFound')}</p>}
      {groupSites(found).map(({ group, sites: own }) => (
        <Group key={group} group={group}>
          {own.map((site) => (
            <Entry key={site.id} site={site} onGrant={onGrant} />
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ group, children }: { group: SiteGroup; children: VNode[] }): VNode {
  const { text } = useTranslator();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class={styles['title']}>
        {text(`sites.group.${group}`)}
      </h3>
      {group === 'software' && <p class={styles['note']}>{text('sites.softwareHint')}</p>}
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ site, onGrant }: { site: ListedSite; onGrant: SiteListProps['onGrant'] }): VNode {
  const { text, count } = useTranslator();
  const [refused, setRefused] = useState(false);
  const { name, kind, hosts, grantedHosts, proven } = site;
  const isMany = hosts.length > FEW_HOSTS;
  // No pause before the request: browsers show the prompt only while the click is being handled.
  const grant = (): void => void onGrant(hosts).then((granted) => setRefused(!granted));
  return (
    <li class={styles['site']}>
      <p class={styles['words']}>
        <span class={styles['name']}>{name}</span>{' '}
        <span class={styles['note']}>
          {hosts.length === 0 && text(kind === 'web' ? 'sites.kind.web' : 'sites.anyAddress')}
          {hosts.length > 0 && (isMany ? count('sites.addresses', hosts.length) : <bdi dir="ltr">{hosts[0]}</bdi>)}
          {!proven && ` · ${text('sites.unproven')}`}
        </span>
      </p>
      {hosts.length > 0 && <SiteAccess name={name} granted={grantedHosts.length > 0} onGrant={grant} />}
      {refused && (
        <p class={styles['refused']} role="alert">
          {text('sites.refused', { site: name })}
        </p>
      )}
    </li>
  );
}
