import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { ChipInput } from './ChipInput';
import styles from './OwnAccounts.module.css';
import { partsOfAccount, readAccount, type AccountSites } from './accounts';

export interface OwnAccountsProps {
  /** As a topic keeps them. */
  accounts: readonly string[];
  sites: AccountSites;
  onAccounts: (accounts: string[]) => void;
}

/** Under which handles a brand writes itself: typed for any site or a chosen one, or pasted as addresses of profiles. */
export function OwnAccounts({ accounts, sites, onAccounts }: OwnAccountsProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [site, setSite] = useState<string | null>(null);
  const chipOf = (account: string): string => {
    const { handle, site: on } = partsOfAccount(account);
    return on === null ? `@${handle}` : text('topics.handleOn', { handle: `@${handle}`, site: sites.names.get(on) ?? on });
  };
  const known = [...sites.names].toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {text('topics.handles')}
      </label>
      <div class={styles['entry']}>
        <ChipInput
          id={id}
          label={text('topics.handles')}
          chips={accounts.map(chipOf)}
          placeholder={text('topics.handlesPlaceholder')}
          describedBy={`${id}-hint`}
          refusedWords={text('topics.handlesRefused')}
          onAdd={(typed) => {
            const read = typed.map((each) => ({ each, account: readAccount(each, site, sites) }));
            const added = read.flatMap(({ account }) => (account === null ? [] : [account]));
            if (added.length > 0) onAccounts([...new Set([...accounts, ...added])]);
            return read.filter(({ account }) => account === null).map(({ each }) => each);
          }}
          onRemove={(index) => onAccounts(accounts.filter((_, at) => at !== index))}
        />
        {known.length > 0 && (
          <Select
            label={text('topics.handlesSite')}
            value={site ?? ''}
            options={[{ value: '', label: text('topics.handlesAnySite') }, ...known.map(([value, label]) => ({ value, label }))]}
            onValue={(value) => setSite(value || null)}
          />
        )}
      </div>
      <p id={`${id}-hint`} class={styles['hint']}>
        {text('topics.handlesHint')}
      </p>
    </div>
  );
}
