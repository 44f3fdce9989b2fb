import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { ReplyPack } from '@/lib/language/packs/replies';
import { EXAMPLE_KINDS, EXAMPLE_LANGUAGES, exampleMention, type ExampleKind } from '@/lib/replies/exampleMentions';
import { BARE_KIT } from '@/lib/replies/kitForReply';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import type { SpokenVoice } from '@/lib/replies/voice';
import styles from './Voice.module.css';

export interface VoiceExamplesProps {
  voice: SpokenVoice;
  language: string;
  pack: ReplyPack | null;
  onLanguage: (language: string) => void;
}

/** What is drafted in a voice to three invented mentions in one language. */
export function VoiceExamples({ voice, language, pack, onLanguage }: VoiceExamplesProps): VNode {
  const { text, languageName } = useTranslator();
  return (
    <>
      <h2 class={styles['title']}>{text('voice.examples')}</h2>
      <Select
        label={text('voice.language')}
        visibleLabel
        value={language}
        options={EXAMPLE_LANGUAGES.map((value) => ({ value, label: languageName(value) })).sort((a, b) => a.label.localeCompare(b.label))}
        onValue={onLanguage}
      />
      {EXAMPLE_KINDS.map((kind) => <Example key={kind} kind={kind} voice={voice} language={language} pack={pack} />)}
      <p class={styles['intro']}>{text('voice.invented')}</p>
    </>
  );
}

function Example({ kind, voice, language, pack }: Omit<VoiceExamplesProps, 'onLanguage'> & { kind: ExampleKind }): VNode | null {
  const { text, languageName } = useTranslator();
  const mention = useMemo(() => exampleMention(language, kind), [language, kind]);
  const drafted = useMemo(() => (mention === null ? null : suggestReplies(mention, pack, { ...BARE_KIT, voice })), [mention, pack, voice]);
  if (mention === null) return null;
  const reply = drafted?.state === 'ready' ? drafted.replies[0] : undefined;
  return (
    <article class={styles['example']}>
      <h3 class={styles['kind']}>{text(`voice.example.${kind}`)}</h3>
      <blockquote class={styles['said']} lang={language} dir="auto">{mention.text}</blockquote>
      {reply === undefined
        ? <p class={styles['intro']}>{text('reply.noLanguage', { language: languageName(language) })}</p>
        : <p class={styles['reply']} lang={language} dir="auto">{reply.text}</p>}
    </article>
  );
}
