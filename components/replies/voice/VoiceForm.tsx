import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useEdited } from '@/components/hooks/edited';
import { useTranslator } from '@/components/hooks/translation';
import type { ReplyPack } from '@/lib/language/packs/replies';
import { voiceFrom, type Voice } from '@/lib/replies/voice';
import { VOICE_TEXTS, withPhrase, withSaid } from '@/lib/replies/voiceText';
import { OrderMaskTrial } from './OrderMaskTrial';
import { PhraseField } from './PhraseField';
import styles from './Voice.module.css';
import { VoiceChoices } from './VoiceChoices';
import { VoiceExamples } from './VoiceExamples';
import { VoiceTextField } from './VoiceTextField';
import { WithinField } from './WithinField';

export interface VoiceFormProps {
  /** What this voice itself says. */
  voice: Voice;
  /** What holds where it says nothing; null: it is the widest. */
  wider: Voice | null;
  /** Of the examples, greetings and sign-offs: primary subtag. */
  language: string;
  pack: ReplyPack | null;
  onLanguage: (language: string) => void;
  onVoice: (voice: Voice) => void;
}

/** All of one voice to be set, with what is drafted in it while it is. Each choice holds at once, what is typed when its field is left. */
export function VoiceForm({ voice: stored, wider, language, pack, onLanguage, onVoice }: VoiceFormProps): VNode {
  const { text } = useTranslator();
  const [voice, store] = useEdited(stored, onVoice);
  // What is typed and not stored yet shows in the examples.
  const [typed, setTyped] = useState<Voice | null>(null);
  const edit = (edited: Voice): void => {
    setTyped(null);
    store(edited);
  };
  const spoken = voiceFrom([...(wider === null ? [] : [wider]), typed ?? voice]);
  return (
    <div class={styles['form']}>
      <div class={styles['fields']}>
        <VoiceChoices voice={voice} wider={wider} onVoice={edit} />
        {(['greetings', 'signOffs'] as const).map((key) => (
          <PhraseField
            key={`${key} ${language}`}
            name={key}
            language={language}
            said={voice[key]?.[language]}
            wider={wider?.[key]?.[language]}
            onType={(said) => setTyped(withPhrase(voice, key, language, said))}
            onSaid={(said) => edit(withPhrase(voice, key, language, said))}
          />
        ))}
        {VOICE_TEXTS.map((field) => (
          <VoiceTextField
            key={field}
            field={field}
            voice={voice}
            wider={wider}
            onType={(said) => setTyped(withSaid(voice, field, said))}
            onSaid={(said) => edit(withSaid(voice, field, said))}
          >
            {field === 'orderMask' && spoken.orderMask !== undefined && <OrderMaskTrial mask={spoken.orderMask} language={language} />}
          </VoiceTextField>
        ))}
        <WithinField voice={voice} wider={wider} onSaid={(said) => edit(withSaid(voice, 'answersWithin', said))} />
      </div>
      <section class={styles['examples']} aria-label={text('voice.examples')}>
        <VoiceExamples voice={spoken} language={language} pack={pack} onLanguage={onLanguage} />
      </section>
    </div>
  );
}
