import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './SiteList.module.css';

/** Whether a site may be read, or the button that allows it. */
export function SiteAccess({ name, granted, onGrant }: { name: string; granted: boolean; onGrant: () => void }): VNode {
  const { text } = useTranslator();
  return granted ? (
    <span class={styles['granted']}>
      <Icon name="check" />
      {text('sites.granted')}
    </span>
  ) : (
    <Button size="small" onClick={onGrant}>
      {text('sites.read', { site: name })}
    </Button>
  );
}
