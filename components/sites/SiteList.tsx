import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { SiteAccess } from './SiteAccess';
import styles from './SiteList.module.css';

export interface ListedSite {
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  hosts: readonly string[];
  grantedHosts: readonly string[];
  proven: boolean;
}

export interface SiteListProps {
  sites: readonly ListedSite[];
  /** Both say false where the browser or the user declines. */
  onGrant: (hosts: readonly string[]) => Promise<boolean>;
  /** Absent where access is only given, as in the set-up. */
  onGiveBack?: (hosts: readonly string[]) => Promise<boolean>;
}

/** More hosts than this are chosen one by one. */
const FEW_HOSTS = 3;

/** The sites that can be read; each is allowed by the browser's own prompt, straight from its button. */
export function SiteList({ sites, onGrant, onGiveBack }: SiteListProps): VNode {
  const { text, count } = useTranslator();
  const [refused, setRefused] = useState<string | null>(null);
  // No pause before the request: browsers show the prompt only while the click is being handled.
  const grant = (id: string, hosts: readonly string[]): void =>
    void onGrant(hosts).then((granted) => setRefused(granted ? null : id));
  const giveBack = onGiveBack && ((hosts: readonly string[]): void => void onGiveBack(hosts));
  return (
    <ul>
      {sites.map(({ id, name, kind, hosts, grantedHosts, proven }) => (
        <li key={id} class={styles['site']}>
          <div class={styles['words']}>
            <p class={styles['name']}>{name}</p>
            <p class={styles['note']}>
              {text(`sites.kind.${kind}`)}
              {hosts.length <= FEW_HOSTS && <> · <bdi>{hosts[0]}</bdi></>}
            </p>
            {!proven && <p class={styles['note']}>{text('sites.unproven')}</p>}
            {refused === id && (
              <p class={styles['refused']} role="alert">
                {text('sites.refused', { site: name })}
              </p>
            )}
            {hosts.length > FEW_HOSTS && (
              <details class={styles['hosts']}>
                <summary>
                  {count('sites.addresses', hosts.length)} · {count('sites.addressesAllowed', grantedHosts.length)}
                </summary>
                <ul>
                  {hosts.map((host) => (
                    <li key={host} class={styles['host']}>
                      <bdi dir="ltr">{host}</bdi>
                      <SiteAccess
                        small
                        name={host}
                        granted={grantedHosts.includes(host)}
                        onGrant={() => grant(id, [host])}
                        {...(giveBack ? { onGiveBack: () => giveBack([host]) } : {})}
                      />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          <SiteAccess
            name={name}
            granted={grantedHosts.length > 0}
            onGrant={() => grant(id, hosts)}
            {...(giveBack ? { onGiveBack: () => giveBack(grantedHosts) } : {})}
          />
        </li>
      ))}
    </ul>
  );
}
