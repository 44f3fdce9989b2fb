import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './AuthorParts.module.css';
import { partHref, type AuthorsAddress } from './authorsAddress';

const PARTS: readonly AuthorsAddress['part'][] = ['list', 'segments'];

/** The way between everybody and segments of them. */
export function AuthorParts({ part }: { part: AuthorsAddress['part'] }): VNode {
  const { text } = useTranslator();
  return (
    <nav class={styles['parts']} aria-label={text('authors.parts')}>
      {PARTS.map((one) => (
        <a key={one} class={styles['part']} href={partHref(one)} aria-current={one === part ? 'page' : undefined}>
          {text(`authors.part.${one}`)}
        </a>
      ))}
    </nav>
  );
}
