import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Contents.module.css';
import { goTo } from './goTo';
import { DATA_PARTS, partHref } from './parts';

/** What is on the page of the user's data, each with the way to it. */
export function Contents(): VNode {
  const { text } = useTranslator();
  return (
    <nav aria-label={text('data.contents')}>
      <ul class={styles['contents']}>
        {DATA_PARTS.map((part) => (
          <li key={part}>
            {/* The address may name the part already: then it does not change, and nobody would go there. */}
            <a class={styles['part']} href={partHref(part)} onClick={() => goTo(part)}>
              {text(`data.${part}.short`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
