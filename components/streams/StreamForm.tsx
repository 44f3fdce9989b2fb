import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Checkbox } from '@/components/controls/Checkbox';
import { Dialog } from '@/components/controls/Dialog';
import { Field } from '@/components/controls/Field';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { QueryField } from '@/components/topics/QueryField';
import { LONGEST_STREAM_NAME, LONGEST_STREAM_QUERY } from '@/lib/inbox/stream';
import type { Topic } from '@/lib/query/topic';
import { readSearch } from '@/lib/query/writing/searchText';
import type { StreamOffer } from './streamOffers';

export interface StreamFormProps {
  /** Null: a new column. */
  stream: StreamOffer | null;
  topics: readonly Pick<Topic, 'id' | 'name'>[];
  /** Says false where it could not be stored. */
  onSave: (stream: StreamOffer) => Promise<boolean>;
  onDone: () => void;
}

/** A column being written: its name, what it shows, and what is wrong with that. */
export function StreamForm({ stream, topics, onSave, onDone }: StreamFormProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [name, setName] = useState(stream?.name ?? '');
  const [query, setQuery] = useState(stream?.query ?? '');
  const [topicId, setTopicId] = useState(stream?.topicId ?? null);
  const [waiting, setWaiting] = useState(stream?.waiting ?? false);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const isNameless = tried && name.trim() === '';
  const save = async (close: () => void): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || !isReadable(query)) return;
    if (!(await onSave({ name, query, topicId, waiting }))) {
      setFailed(true);
      return;
    }
    close();
    onDone();
  };
  return (
    <Dialog
      title={text(stream === null ? 'streams.add' : 'streams.edit')}
      onCancel={onDone}
      onSubmit={(close) => void save(close)}
      buttons={
        <>
          <Button onClick={onDone}>{text('action.cancel')}</Button>
          <Button kind="primary" type="submit">
            {text(stream === null ? 'streams.add' : 'action.save')}
          </Button>
        </>
      }
    >
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <Field id={`${id}-name`} label={text('streams.name')} problem={isNameless ? text('streams.nameMissing') : undefined}>
        <TextInput id={`${id}-name`} value={name} invalid={isNameless} maxLength={LONGEST_STREAM_NAME} onValue={setName} />
      </Field>
      <QueryField
        id={`${id}-query`}
        label={text('streams.query')}
        value={query}
        purpose="filter"
        needed={false}
        onValue={(written) => setQuery(written.slice(0, LONGEST_STREAM_QUERY))}
      />
      <Select
        label={text('mentions.filter.topic')}
        visibleLabel
        value={topicId ?? ''}
        options={[{ value: '', label: text('mentions.filter.allTopics') }, ...topics.map((topic) => ({ value: topic.id, label: topic.name }))]}
        onValue={(chosen) => setTopicId(chosen === '' ? null : chosen)}
      />
      <Checkbox label={text('streams.onlyWaiting')} checked={waiting} onChange={setWaiting} />
    </Dialog>
  );
}

/** Words always are; a query where nothing is wrong with it. */
function isReadable(query: string): boolean {
  const read = readSearch(query);
  return read.kind === 'words' || read.parsed.ok;
}
