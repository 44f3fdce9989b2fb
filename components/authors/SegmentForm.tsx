import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { ChoiceField } from '@/components/controls/ChoiceField';
import { Field } from '@/components/controls/Field';
import { Select, type Option } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { LONGEST_SEGMENT_NAME, SEGMENT_HISTORIES, type Segment, type SegmentHistory } from '@/lib/inbox/segment';
import { STAGES, type Stage } from '@/lib/signals/signals';
import styles from './Segments.module.css';

const FOLLOWERS = [100, 1_000, 10_000, 100_000];
const LIKES = [10, 100, 1_000];
const MENTIONS = [1, 2, 3, 5, 10];
const DAYS = [7, 30, 90, 365];
const DAY = 86_400_000;

export interface SegmentFormProps {
  segment: Segment;
  sites: readonly { id: string; name: string }[];
  languages: readonly string[];
  onSave: (segment: Segment) => void;
  onCancel: () => void;
}

/** What a segment asks of somebody. All that is set must hold; of several choices one. */
export function SegmentForm({ segment, sites, languages, onSave, onCancel }: SegmentFormProps): VNode {
  const { text, number, languageName, duration } = useTranslator();
  const id = useId();
  const [draft, setDraft] = useState(segment);
  const [unnamed, setUnnamed] = useState(false);
  const change = (part: Partial<Segment>): void => setDraft({ ...draft, ...part });
  const any = (words: string): Option => ({ value: '', label: words });
  const numbers = (values: readonly number[], of: number | null): Option[] =>
    [...new Set([...values, ...(of === null ? [] : [of])])].toSorted((a, b) => a - b).map((value) => ({ value: String(value), label: number(value) }));
  return (
    <form
      class={styles['form']}
      aria-label={text(segment.name === '' ? 'segments.new' : 'segments.edit', { name: segment.name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.name.trim() === '') setUnnamed(true);
        else onSave({ ...draft, name: draft.name.trim() });
      }}
    >
      <Field id={id} label={text('segments.name')} problem={unnamed && draft.name.trim() === '' ? text('segments.nameMissing') : undefined}>
        <TextInput
          id={id}
          value={draft.name}
          maxLength={LONGEST_SEGMENT_NAME}
          invalid={unnamed && draft.name.trim() === ''}
          onValue={(name) => change({ name })}
        />
      </Field>
      <div class={styles['choices']}>
        <Choice
          label={text('segments.history')}
          chosen={draft.histories}
          options={SEGMENT_HISTORIES.map((history) => ({ value: history, label: text(`segments.history.${history}`) }))}
          onChosen={(histories) => change({ histories: histories as SegmentHistory[] })}
        />
        <Choice
          label={text('mentions.filter.site')}
          chosen={draft.sites}
          options={optionsWith(sites.map(({ id: value, name }) => ({ value, label: name })), draft.sites)}
          onChosen={(chosen) => change({ sites: chosen })}
        />
        <Choice
          label={text('segments.language')}
          chosen={draft.languages}
          options={[...new Set([...languages, ...draft.languages])].map((value) => ({ value, label: languageName(value) }))}
          onChosen={(chosen) => change({ languages: chosen })}
        />
        <Choice
          label={text('segments.stage')}
          chosen={draft.stages}
          options={STAGES.map((stage) => ({ value: stage, label: text(`stage.${stage}`) }))}
          onChosen={(stages) => change({ stages: stages as Stage[] })}
        />
      </div>
      <div class={styles['numbers']}>
        <Select
          label={text('segments.leastMentions')}
          visibleLabel
          value={String(draft.leastMentions)}
          options={numbers(MENTIONS, draft.leastMentions)}
          onValue={(value) => change({ leastMentions: Number(value) })}
        />
        <Select
          label={text('segments.leastFollowers')}
          visibleLabel
          value={String(draft.leastFollowers ?? '')}
          options={[any(text('segments.any')), ...numbers(FOLLOWERS, draft.leastFollowers)]}
          onValue={(value) => change({ leastFollowers: value === '' ? null : Number(value) })}
        />
        <Select
          label={text('segments.leastLikes')}
          visibleLabel
          value={String(draft.leastLikes ?? '')}
          options={[any(text('segments.any')), ...numbers(LIKES, draft.leastLikes)]}
          onValue={(value) => change({ leastLikes: value === '' ? null : Number(value) })}
        />
        <Select
          label={text('segments.days')}
          visibleLabel
          value={String(draft.days ?? '')}
          options={[
            any(text('segments.allTime')),
            ...[...new Set([...DAYS, ...(draft.days === null ? [] : [draft.days])])].map((days) => ({ value: String(days), label: duration(days * DAY) })),
          ]}
          onValue={(value) => change({ days: value === '' ? null : Number(value) })}
        />
      </div>
      <div class={styles['buttons']}>
        <Button kind="primary" type="submit">{text('action.save')}</Button>
        <Button onClick={onCancel}>{text('action.cancel')}</Button>
      </div>
    </form>
  );
}

function Choice(props: { label: string; chosen: readonly string[]; options: readonly Option[]; onChosen: (chosen: string[]) => void }): VNode {
  const { label, chosen, options, onChosen } = props;
  const { text, sequence } = useTranslator();
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return <ChoiceField label={label} words={names.length === 0 ? text('segments.any') : sequence(names)} chosen={chosen} options={options} onChosen={onChosen} />;
}

/** Options, and what is chosen and none of them any more. */
function optionsWith(options: readonly Option[], chosen: readonly string[]): Option[] {
  return [...options, ...chosen.filter((value) => options.every((option) => option.value !== value)).map((value) => ({ value, label: value }))];
}
