import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { OWNER_ME } from '@/lib/mentions/status';
import styles from './Work.module.css';
import { ownerName } from './workWords';

export interface OwnerSelectProps {
  /** Absent: nobody. */
  owner: string | undefined;
  /** Null: nobody. */
  onOwner: (owner: string | null) => void;
}

/** Values of the choice that are no names: none holds a space at its ends. */
const NOBODY = ' nobody';
const OTHER = ' other';

/** Longest name of an owner, UTF-16 units. */
const LONGEST_NAME = 80;

/** Who looks after a mention: nobody, the user, or somebody whose name is typed. */
export function OwnerSelect({ owner, onOwner }: OwnerSelectProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [typing, setTyping] = useState(false);
  const choose = (value: string): void => {
    setTyping(value === OTHER);
    if (value !== OTHER) onOwner(value === NOBODY ? null : value);
  };
  const named = owner === undefined || owner === OWNER_ME ? [] : [{ value: owner, label: owner }];
  return (
    <>
      <Select
        label={text('owner.title')}
        visibleLabel
        value={typing ? OTHER : (owner ?? NOBODY)}
        options={[
          { value: NOBODY, label: ownerName(undefined, translator) },
          { value: OWNER_ME, label: ownerName(OWNER_ME, translator) },
          ...named,
          { value: OTHER, label: text('owner.other') },
        ]}
        onValue={choose}
      />
      {typing && (
        <NameForm
          onName={(name) => {
            setTyping(false);
            onOwner(name);
          }}
          onLeave={() => setTyping(false)}
        />
      )}
    </>
  );
}

function NameForm({ onName, onLeave }: { onName: (name: string) => void; onLeave: () => void }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [name, setName] = useState('');
  return (
    // Hears of Escape in the field within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class={styles['name']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <label class="visually-hidden" for={id}>{text('owner.name')}</label>
      <input
        id={id}
        ref={(field) => field?.focus()}
        class={styles['field']}
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={text('owner.name')}
        maxLength={LONGEST_NAME}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>{text('owner.save')}</Button>
    </form>
  );
}
