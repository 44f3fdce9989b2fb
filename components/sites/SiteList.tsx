import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './SiteList.module.css';

export interface ListedSite {
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  hosts: readonly string[];
  proven: boolean;
  granted: boolean;
}

/** The sites that can be read; each is allowed by the browser's own prompt, straight from its button. */
export function SiteList<Site extends ListedSite>(props: {
  sites: readonly Site[];
  /** False where the prompt was declined. */
  onGrant: (site: Site) => Promise<boolean>;
}): VNode {
  const { text } = useTranslator();
  const [refused, setRefused] = useState<string | null>(null);
  const grant = (site: Site): void => {
    // No pause before the request: browsers show the prompt only while the click is being handled.
    void props.onGrant(site).then((granted) => setRefused(granted ? null : site.id));
  };
  return (
    <ul>
      {props.sites.map((site) => (
        <li key={site.id} class={styles['site']}>
          <div class={styles['words']}>
            <p class={styles['name']}>{site.name}</p>
            <p class={styles['note']}>
              {text(`sites.kind.${site.kind}`)} · <bdi>{site.hosts[0]}</bdi>
            </p>
            {!site.proven && <p class={styles['note']}>{text('sites.unproven')}</p>}
            {refused === site.id && !site.granted && (
              <p class={styles['refused']} role="alert">
                {text('sites.refused', { site: site.name })}
              </p>
            )}
          </div>
          {site.granted ? (
            <span class={styles['granted']}>
              <Icon name="check" />
              {text('sites.granted')}
            </span>
          ) : (
            <Button onClick={() => grant(site)}>{text('sites.read', { site: site.name })}</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
