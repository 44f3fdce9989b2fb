import type { TargetedSubmitEvent, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { TextInput } from '@/components/controls/TextInput';
import type { Touchpoints as TouchpointsProps } from '@/components/hooks/touchpoints';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { QueryField } from '@/components/topics/QueryField';
import { parseQuery } from '@/lib/query/grammar/parse';
import { LONGEST_TOUCHPOINT, MOST_TOUCHPOINTS, type OwnTouchpoint } from '@/lib/query/touchpoints';
import { Setting } from './Setting';
import styles from './Touchpoints.module.css';

/** The user's own touchpoints: a name for all that a query hears, beside those that Earshot knows by site, kind and stage. */
export function Touchpoints(props: TouchpointsProps): VNode {
  const { text } = useTranslator();
  const { touchpoints } = props;
  const known = touchpoints.state === 'ready' ? touchpoints.value : [];
  return (
    <Setting title={text('touchpoints.title')} hint={text('touchpoints.hint')} below={<Below {...props} />}>
      {known.length > 0 && <span class={styles['count']}>{text('touchpoints.count', { n: known.length, most: MOST_TOUCHPOINTS })}</span>}
    </Setting>
  );
}

function Below({ touchpoints, last, failed, onSave, onRemove, onUndo }: TouchpointsProps): VNode {
  const { text } = useTranslator();
  const [editing, setEditing] = useState<string | null>(null);
  if (touchpoints.state === 'failed') return <Notice kind="trouble">{text('touchpoints.failed')}</Notice>;
  if (touchpoints.state === 'loading') return <Loading lines={2} />;
  const known = touchpoints.value;
  return (
    <div class={styles['touchpoints']}>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {known.length > 0 && (
        <ul class={styles['list']} aria-label={text('touchpoints.title')}>
          {known.map((touchpoint) => (
            <li key={touchpoint.id} class={styles['row']}>
              {editing === touchpoint.id ? (
                <TouchpointForm touchpoint={touchpoint} onSave={onSave} onDone={() => setEditing(null)} />
              ) : (
                <>
                  <bdi class={styles['name']}>{touchpoint.name}</bdi>
                  <bdi class={styles['query']}>{touchpoint.query}</bdi>
                  <span class={styles['buttons']}>
                    <Button kind="quiet" size="small" icon="edit" iconOnly onClick={() => setEditing(touchpoint.id)}>
                      {text('touchpoints.edit', { name: touchpoint.name })}
                    </Button>
                    <Button kind="quiet" size="small" icon="remove" iconOnly onClick={() => void onRemove(touchpoint)}>
                      {text('touchpoints.remove', { name: touchpoint.name })}
                    </Button>
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <LastDone
        done={last === null ? null : { id: last.id, words: text('touchpoints.removed', { name: last.name }), tookFocus: true }}
        onUndo={() => void onUndo()}
      />
      {known.length < MOST_TOUCHPOINTS && editing === null && <TouchpointForm key={known.length} onSave={onSave} />}
    </div>
  );
}

/** A name and a query; what is incomplete says so when it is sent. */
function TouchpointForm(props: {
  touchpoint?: OwnTouchpoint;
  onSave: TouchpointsProps['onSave'];
  onDone?: () => void;
}): VNode {
  const { touchpoint, onSave, onDone } = props;
  const { text } = useTranslator();
  const id = useId();
  const [name, setName] = useState(touchpoint?.name ?? '');
  const [query, setQuery] = useState(touchpoint?.query ?? '');
  const [tried, setTried] = useState(false);
  const saving = useRef(false);
  const nameless = tried && name.trim() === '';
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || !parseQuery(query).ok || saving.current) return;
    saving.current = true;
    const kept = await onSave({ ...touchpoint, name, query });
    saving.current = false;
    if (kept) onDone?.();
  };
  return (
    <form class={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Field id={`${id}-name`} label={text('touchpoints.name')} problem={nameless ? text('touchpoints.nameMissing') : undefined}>
        <TextInput id={`${id}-name`} value={name} invalid={nameless} maxLength={LONGEST_TOUCHPOINT} onValue={setName} />
      </Field>
      <QueryField id={`${id}-query`} label={text('touchpoints.query')} value={query} needed={tried} onValue={setQuery} />
      <div class={styles['send']}>
        <Button type="submit" {...(touchpoint === undefined ? { icon: 'add' as const } : {})}>
          {text(touchpoint === undefined ? 'touchpoints.add' : 'action.save')}
        </Button>
        {onDone !== undefined && (
          <Button kind="quiet" onClick={onDone}>
            {text('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
