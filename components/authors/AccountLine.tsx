import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Accounts.module.css';
import { handleOf, nameOf, type Account } from './listedAuthor';

/** One account: who it is, on which site, and the way to it. */
export function AccountLine({ account, siteName }: { account: Account; siteName: string }): VNode {
  const { text } = useTranslator();
  const name = nameOf(account);
  const handle = handleOf(account);
  const url = safeUrl(account.url);
  return (
    <span class={styles['account']}>
      <bdi class={styles['name']}>{name}</bdi>
      {handle !== null && account.handle !== name && <bdi class={styles['soft']}>{handle}</bdi>}
      <span class={styles['soft']}>{siteName}</span>
      {url !== null && (
        <a class={styles['out']} href={url} target="_blank" rel="noreferrer" title={text('mentions.open', { site: siteName })}>
          <Icon name="open" />
          <span class="visually-hidden">{text('authors.openAccount', { name, site: siteName })}</span>
        </a>
      )}
    </span>
  );
}

/** Addresses come from pages: only those of the web are followed. */
function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : null;
}
