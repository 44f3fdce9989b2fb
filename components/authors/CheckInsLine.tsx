import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import { partHref } from './authorsAddress';
import styles from './CheckInsLine.module.css';

/** How many authors are to be looked in on, with the way to them; nothing where nobody is. */
export function CheckInsLine({ n }: { n: number }): VNode | null {
  const { count } = useTranslator();
  if (n === 0) return null;
  return (
    <p>
      <a class={styles['line']} href={partHref('list')}>
        <Icon name="people" />
        {count('authors.checkIn.inInbox', n)}
      </a>
    </p>
  );
}
