import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './SiteList.module.css';

/** Whether a site may be read, and what changes that. */
export function SiteAccess(props: {
  name: string;
  granted: boolean;
  small?: boolean;
  onGrant: () => void;
  onGiveBack?: () => void;
}): VNode {
  const { text } = useTranslator();
  const { name, granted, small = false, onGrant, onGiveBack } = props;
  const size = small ? { size: 'small' as const } : {};
  if (!granted) {
    return (
      <Button {...size} onClick={onGrant}>
        {text('sites.read', { site: name })}
      </Button>
    );
  }
  return (
    <span class={styles['access']}>
      <span class={styles['granted']}>
        <Icon name="check" />
        {text('sites.granted')}
      </span>
      {onGiveBack !== undefined && (
        <Button kind="quiet" size="small" onClick={onGiveBack}>
          {text('sites.takeBack', { site: name })}
        </Button>
      )}
    </span>
  );
}
