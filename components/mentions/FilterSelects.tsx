import type { VNode } from 'preact';
import { Select, type Option } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';

/** Stands for no choice. */
const ALL = '';

export interface FilterSelectProps {
  label: string;
  /** What the choice of all is called. */
  all: string;
  value: string | null;
  options: readonly Option[];
  onValue: (value: string | null) => void;
}

/** Limits a list to one of `options`; null: to none. */
export function FilterSelect({ label, all, value, options, onValue }: FilterSelectProps): VNode {
  return (
    <Select
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label: all }, ...options]}
      onValue={(chosen) => onValue(chosen || null)}
    />
  );
}

export interface NamedSelectProps extends Pick<FilterSelectProps, 'value' | 'onValue'> {
  from: readonly { id: string; name: string }[];
}

export function TopicSelect({ from, value, onValue }: NamedSelectProps): VNode {
  const { text } = useTranslator();
  const [label, all] = [text('mentions.filter.topic'), text('mentions.filter.allTopics')];
  return <FilterSelect label={label} all={all} value={value} options={optionsOf(from)} onValue={onValue} />;
}

export function SiteSelect({ from, value, onValue }: NamedSelectProps): VNode {
  const { text } = useTranslator();
  const [label, all] = [text('mentions.filter.site'), text('mentions.filter.allSites')];
  return <FilterSelect label={label} all={all} value={value} options={optionsOf(from)} onValue={onValue} />;
}

function optionsOf(from: NamedSelectProps['from']): Option[] {
  return from.map(({ id, name }) => ({ value: id, label: name }));
}
