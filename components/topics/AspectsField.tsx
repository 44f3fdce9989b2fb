import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Folded } from '@/components/controls/Folded';
import { Switch } from '@/components/controls/Switch';
import { useTranslator } from '@/components/hooks/translation';
import { aspectName } from '@/components/signals/signalNames';
import type { TopicAspect } from '@/lib/query/topic';
import styles from './AspectsField.module.css';
import { isOwn, listedAspects, withAspect } from './topicAspects';

/** Letters of a name, or of the words of one aspect. */
const LONGEST = 1_000;

export interface AspectsFieldProps {
  /** As the topic keeps them. */
  aspects: readonly TopicAspect[];
  onAspects: (aspects: TopicAspect[]) => void;
}

/** What mentions of a topic can be about: named, known by more words, switched off, or added. Folded unless something is set. */
export function AspectsField({ aspects, onAspects }: AspectsFieldProps): VNode {
  const { text } = useTranslator();
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) list.current?.querySelector<HTMLElement>(`[data-aspect="${added}"] input`)?.focus();
  }, [added]);
  const add = (): void => {
    // Unlike any of any other topic: a mention may be under both.
    const id = `own-${crypto.randomUUID().slice(0, 8)}`;
    onAspects([...aspects, { id, words: '' }]);
    setAdded(id);
  };
  return (
    <Folded summary={text('topics.aspects')} open={aspects.length > 0}>
      <p class={styles['hint']}>{text('topics.aspectsHint')}</p>
      <ul ref={list} class={styles['list']}>
        {listedAspects(aspects).map((aspect) => (
          <AspectLine
            key={aspect.id}
            aspect={aspect}
            onChange={(part) => onAspects(withAspect(aspects, { ...aspect, ...part }))}
            onRemove={() => onAspects(aspects.filter(({ id }) => id !== aspect.id))}
          />
        ))}
      </ul>
      <Button size="small" icon="add" onClick={add}>
        {text('topics.aspectAdd')}
      </Button>
    </Folded>
  );
}

function AspectLine(props: {
  aspect: TopicAspect;
  onChange: (part: { name?: string; words?: string; off?: boolean }) => void;
  onRemove: () => void;
}): VNode {
  const { aspect, onChange, onRemove } = props;
  const translator = useTranslator();
  const { text } = translator;
  const own = isOwn(aspect.id);
  const usual = own ? text('topics.aspectNew') : aspectName(aspect.id, [], translator);
  const name = aspect.name ?? usual;
  const on = aspect.off !== true;
  return (
    <li class={styles['line']} data-aspect={aspect.id}>
      {own ? (
        <Button kind="quiet" size="small" icon="remove" iconOnly onClick={onRemove}>
          {text('topics.aspectRemove', { name })}
        </Button>
      ) : (
        <Switch on={on} label={text('topics.aspectOn', { name })} onChange={(wanted) => onChange({ off: !wanted })} />
      )}
      {!on && <span class={styles['off']}>{name}</span>}
      {on && (
        <>
          <Name usual={usual} name={aspect.name} label={text('topics.aspectName', { name })} onName={(typed) => onChange({ name: typed })} />
          <Line
            label={text('topics.aspectWords', { name })}
            placeholder={text(own ? 'topics.aspectOwnWords' : 'topics.aspectMoreWords')}
            value={aspect.words}
            onValue={(words) => onChange({ words })}
          />
        </>
      )}
    </li>
  );
}

/** What it is called; left empty, what it is called everywhere. */
function Name(props: { usual: string; name: string | undefined; label: string; onName: (name: string) => void }): VNode {
  const { usual, name, label, onName } = props;
  // As typed, until it is left: who clears it to write another name is not to find the usual one in its place.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span class={styles['name']} onFocusOut={() => setTyped(null)}>
      <Line
        label={label}
        placeholder={usual}
        value={typed ?? name ?? usual}
        onValue={(value) => {
          setTyped(value);
          onName(value.trim() === usual ? '' : value.trimStart());
        }}
      />
    </span>
  );
}

function Line(props: { label: string; placeholder: string; value: string; onValue: (value: string) => void }): VNode {
  return (
    <input
      class={styles['input']}
      type="text"
      dir="auto"
      autocomplete="off"
      aria-label={props.label}
      placeholder={props.placeholder}
      value={props.value}
      maxLength={LONGEST}
      onInput={(event) => props.onValue(event.currentTarget.value)}
    />
  );
}
