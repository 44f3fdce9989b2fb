import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { TOPIC_ROLES, type TopicRole } from '@/lib/query/topic';
import styles from './RoleField.module.css';

/** What a topic is to its user, each role with what it is used for. */
export function RoleField({ role, onRole }: { role: TopicRole; onRole: (role: TopicRole) => void }): VNode {
  const { text } = useTranslator();
  const group = useId();
  return (
    <fieldset class={styles['field']} role="radiogroup">
      <legend class={styles['legend']}>{text('topics.role')}</legend>
      {TOPIC_ROLES.map((value) => (
        <label key={value} class={styles['role']}>
          <input
            class={styles['input']}
            type="radio"
            name={group}
            checked={value === role}
            aria-describedby={`${group}-${value}`}
            onChange={() => onRole(value)}
          />
          <span>
            <span class={styles['name']}>{text(`topics.role.${value}`)}</span>{' '}
            <span id={`${group}-${value}`} class={styles['use']}>
              {text(`topics.roleUse.${value}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
