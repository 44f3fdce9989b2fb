import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { LinkReason } from '@/lib/inbox/person';
import { AccountLine } from './AccountLine';
import styles from './Accounts.module.css';
import { nameOf, type Account } from './listedAuthor';

/** An account that may be the same person's, and why. */
export interface SuggestedAccount {
  account: Account;
  reasons: readonly LinkReason[];
}

export interface AccountsProps {
  accounts: readonly Account[];
  suggested: readonly SuggestedAccount[];
  siteNames: ReadonlyMap<string, string>;
  onLink: (account: Account) => void;
  onRefuse: (account: Account) => void;
  onUnlink: (account: Account) => void;
  /** What links an account that nothing suggests. */
  children?: ComponentChildren;
}

/** The accounts of one person, those that may be theirs, and what links and parts them. Nothing is linked by itself. */
export function Accounts({ accounts, suggested, siteNames, onLink, onRefuse, onUnlink, children }: AccountsProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const siteOf = ({ site }: Account): string => siteNames.get(site) ?? site;
  return (
    <>
      <ul class={styles['accounts']}>
        {accounts.map((account) => (
          <li key={account.id} class={styles['line']}>
            <AccountLine account={account} siteName={siteOf(account)} />
            {accounts.length > 1 && (
              <Button size="small" kind="quiet" onClick={() => onUnlink(account)}>
                <Whose words={text('authors.unlink')} account={account} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {suggested.length > 0 && (
        <div role="group" aria-label={text('authors.suggested')}>
          <p class={styles['soft']}>{text('authors.suggestedHint')}</p>
          <ul class={styles['accounts']}>
            {suggested.map(({ account, reasons }) => (
              <li key={account.id} class={styles['line']}>
                <AccountLine account={account} siteName={siteOf(account)} />
                <span class={styles['buttons']}>
                  <Button size="small" icon="check" onClick={() => onLink(account)}>
                    <Whose words={text('authors.link')} account={account} />
                  </Button>
                  <Button size="small" kind="quiet" onClick={() => onRefuse(account)}>
                    <Whose words={text('authors.refuse')} account={account} />
                  </Button>
                </span>
                <span class={styles['reason']}>{reasons.map((reason) => reasonWords(reason, translator)).join(' ')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </>
  );
}

/** What a button says, and for a screen reader of whom. */
function Whose({ words, account }: { words: string; account: Account }): VNode {
  return (
    <>
      {words}
      <span class="visually-hidden">: {nameOf(account)}</span>
    </>
  );
}

/** Why two accounts may be one person's, in a sentence. */
export function reasonWords(reason: LinkReason, { text }: Pick<Translator, 'text'>): string {
  if (reason.kind === 'sameHandle') return text('authors.reason.sameHandle', { handle: reason.handle });
  if (reason.kind === 'namesAddress') return text('authors.reason.namesAddress', { url: reason.url });
  return text('authors.reason.sameName', { name: reason.name });
}
