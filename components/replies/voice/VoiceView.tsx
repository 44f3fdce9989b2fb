import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone, type LastDoneProps } from '@/components/layout/LastDone';
import type { ReplyPack } from '@/lib/language/packs/replies';
import type { Voice } from '@/lib/replies/voice';
import { VoiceForm } from './VoiceForm';
import styles from './Voice.module.css';

/** Whose voice is looked at: of all replies, of those under a topic, of those to authors in a segment. */
export type Whose = { of: 'all' } | { of: 'topic' | 'segment'; id: string };

export interface VoiceViewProps {
  voices: { all: Voice; topics: Readonly<Record<string, Voice>>; segments: Readonly<Record<string, Voice>> };
  topics: readonly { id: string; name: string }[];
  segments: readonly { id: string; name: string }[];
  /** Of the examples: primary subtag. */
  language: string;
  /** Its replies; null: not loaded, or none. */
  pack: ReplyPack | null;
  onLanguage: (language: string) => void;
  failed: boolean;
  done: LastDoneProps['done'];
  onVoice: (whose: Whose, voice: Voice) => void;
  onTakeBack: (whose: Whose, words: string) => void;
  onUndo: () => void;
}

/** How the brand speaks in replies: of all, and where a topic or a segment is spoken to otherwise. */
export function VoiceView(props: VoiceViewProps): VNode {
  const { voices, topics, segments, failed, done, onVoice, onTakeBack, onUndo } = props;
  const { text } = useTranslator();
  const [chosen, setChosen] = useState('all');
  const [of = 'all', id = ''] = chosen.split(/:(.*)/su);
  const named = (of === 'topic' ? topics : segments).find((one) => one.id === id);
  const whose: Whose = named === undefined || (of !== 'topic' && of !== 'segment') ? { of: 'all' } : { of, id };
  const own = whose.of === 'all' ? voices.all : (whose.of === 'topic' ? voices.topics : voices.segments)[whose.id];
  return (
    <div class={styles['view']}>
      <p class={styles['intro']}>{text('voice.intro')}</p>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div class={styles['whose']}>
        <Select
          label={text('voice.for')}
          visibleLabel
          value={whose.of === 'all' ? 'all' : chosen}
          options={[
            { value: 'all', label: text('voice.all') },
            ...topics.map((topic) => ({ value: `topic:${topic.id}`, label: topic.name, group: text('voice.topics') })),
            ...segments.map((segment) => ({ value: `segment:${segment.id}`, label: segment.name, group: text('voice.segments') })),
          ]}
          onValue={setChosen}
        />
        {whose.of !== 'all' && own !== undefined && (
          <Button size="small" icon="undo" onClick={() => onTakeBack(whose, text('voice.tookBack', { name: named?.name ?? '' }))}>
            {text('voice.takeBack')}
          </Button>
        )}
      </div>
      <LastDone done={done} onUndo={onUndo} />
      {whose.of !== 'all' && <p class={styles['intro']}>{text(`voice.inherits.${whose.of}`)}</p>}
      <VoiceForm
        key={chosen}
        voice={own ?? {}}
        wider={whose.of === 'all' ? null : voices.all}
        language={props.language}
        pack={props.pack}
        onLanguage={props.onLanguage}
        onVoice={(voice) => onVoice(whose, voice)}
      />
    </div>
  );
}
