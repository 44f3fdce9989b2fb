import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { CONTACT_FIELDS, LONGEST_CONTACT, type ContactField } from '@/lib/inbox/person';
import styles from './Contact.module.css';
import type { Account } from './listedAuthor';

/** What each field asks of a keyboard on glass. */
const KEYBOARDS: Partial<Record<ContactField, 'email' | 'tel'>> = { email: 'email', phone: 'tel' };

export interface Channel {
  /** What the user said: a site, or a field of the contact; null: nothing. */
  said: string | null;
  /** Where they write most, and how many of how many mentions that is; null: nowhere yet. */
  derived: { site: string; n: number; of: number } | null;
}

export interface ContactProps {
  contact: Readonly<Partial<Record<ContactField, string>>>;
  channel: Channel;
  accounts: readonly Account[];
  siteNames: ReadonlyMap<string, string>;
  onField: (field: ContactField, value: string) => void;
  onChannel: (channel: string | null) => void;
}

/** What the user wrote down of somebody, changed in place, and where they want to be written to. */
export function Contact({ contact, channel, accounts, siteNames, onField, onChannel }: ContactProps): VNode {
  const { text } = useTranslator();
  const siteName = (site: string): string => siteNames.get(site) ?? site;
  const sites = [...new Set(accounts.map(({ site }) => site))];
  const ways = (['email', 'phone'] as const).filter((field) => contact[field] !== undefined || channel.said === field);
  const { derived, said } = channel;
  const own = said === null || sites.includes(said) || ways.some((way) => way === said) ? [] : [{ value: said, label: siteName(said) }];
  const untold = derived === null
    ? text('authors.channel.unknown')
    : text('authors.channel.derived', { site: siteName(derived.site), n: derived.n, of: derived.of });
  return (
    <>
      <p class={styles['hint']}>{text('authors.contact.hint')}</p>
      <div class={styles['fields']}>
        {CONTACT_FIELDS.map((field) => (
          <ContactLine key={field} field={field} value={contact[field] ?? ''} onValue={(value) => onField(field, value)} />
        ))}
        <Select
          label={text('authors.channel')}
          visibleLabel
          value={said ?? ''}
          options={[
            { value: '', label: untold },
            ...sites.map((site) => ({ value: site, label: siteName(site) })),
            ...ways.map((way) => ({ value: way, label: text(`authors.contact.${way}`) })),
            ...own,
          ]}
          onValue={(value) => onChannel(value || null)}
        />
      </div>
    </>
  );
}

/** A field that is stored when it is left, or by Enter; Escape brings back what is stored. */
function ContactLine({ field, value, onValue }: { field: ContactField; value: string; onValue: (value: string) => void }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const shared = {
    id,
    class: styles['input'],
    dir: 'auto',
    autocomplete: 'off',
    maxLength: LONGEST_CONTACT[field],
    value,
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value.trim();
      if (typed !== value) onValue(typed);
    },
    onKeyDown: (event: { key: string; currentTarget: { value: string } }) => {
      if (event.key === 'Escape') event.currentTarget.value = value;
    },
  } as const;
  return (
    <div class={field === 'about' ? `${styles['field']} ${styles['wide']}` : styles['field']}>
      <label class={styles['label']} for={id}>
        {text(`authors.contact.${field}`)}
      </label>
      {field === 'about' ? <textarea rows={2} {...shared} /> : <input type="text" inputMode={KEYBOARDS[field] ?? 'text'} {...shared} />}
    </div>
  );
}
