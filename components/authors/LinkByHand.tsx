import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Folded } from '@/components/controls/Folded';
import { Notice } from '@/components/controls/Notice';
import { SearchInput } from '@/components/controls/SearchInput';
import { useTranslator } from '@/components/hooks/translation';
import { AccountLine } from './AccountLine';
import styles from './Accounts.module.css';
import { nameOf, type Account } from './listedAuthor';

export interface LinkByHandProps {
  text: string;
  found: readonly Account[];
  searching: boolean;
  more: boolean;
  failed: boolean;
  siteNames: ReadonlyMap<string, string>;
  onText: (text: string) => void;
  onMore: () => void;
  onLink: (account: Account) => void;
}

/** Finds an account that nothing suggests, to be linked by hand. */
export function LinkByHand(props: LinkByHandProps): VNode {
  const { found, searching, more, failed, siteNames, onText, onMore, onLink } = props;
  const { text, count } = useTranslator();
  return (
    <Folded summary={text('authors.linkAnother')} open={false}>
      <div class={styles['found']}>
        <SearchInput label={text('data.people.search')} value={props.text} onValue={onText}>
          {props.text.trim() !== '' && !searching && <span class={styles['soft']} role="status">{count('data.people.found', found.length)}</span>}
        </SearchInput>
        {failed && <Notice kind="trouble">{text('trouble.load')}</Notice>}
        <ul class={styles['accounts']}>
          {found.map((account) => (
            <li key={account.id} class={styles['line']}>
              <AccountLine account={account} siteName={siteNames.get(account.site) ?? account.site} />
              <Button size="small" onClick={() => onLink(account)}>
                {text('authors.link')}
                <span class="visually-hidden">: {nameOf(account)}</span>
              </Button>
            </li>
          ))}
        </ul>
        {more && (
          <div>
            <Button size="small" disabled={searching} onClick={onMore}>
              {text('data.people.more')}
            </Button>
          </div>
        )}
      </div>
    </Folded>
  );
}
