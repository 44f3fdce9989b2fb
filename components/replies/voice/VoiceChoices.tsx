import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { EMOJI_POLICIES, FIRST_VOICE, VOICE_ADDRESSES, VOICE_TONES, type SpokenVoice, type Voice } from '@/lib/replies/voice';
import { withSaid } from '@/lib/replies/voiceText';
import styles from './Voice.module.css';

export interface VoiceChoicesProps {
  voice: Voice;
  wider: Voice | null;
  onVoice: (voice: Voice) => void;
}

const HUMOUR = ['no', 'yes'] as const;

/** What of a voice is chosen: address, tone, emoji, humour. */
export function VoiceChoices({ voice, wider, onVoice }: VoiceChoicesProps): VNode {
  const { text } = useTranslator();
  const held: SpokenVoice = { ...FIRST_VOICE, ...wider };
  const choice = <Value extends string>(
    name: string,
    values: readonly Value[],
    said: { own: Value | undefined; held: Value },
    words: (value: Value) => string,
    onSaid: (value: Value | undefined) => void,
  ): VNode => (
    <Select
      key={name}
      label={name}
      visibleLabel
      value={said.own ?? (wider === null ? said.held : '')}
      options={[
        ...(wider === null ? [] : [{ value: '', label: text('voice.asAll', { what: words(said.held) }) }]),
        ...values.map((value) => ({ value, label: words(value) })),
      ]}
      onValue={(value) => onSaid(values.find((one) => one === value))}
    />
  );
  const humour = (is: boolean | undefined): (typeof HUMOUR)[number] => (is === true ? 'yes' : 'no');
  return (
    <div class={styles['choices']}>
      {choice(text('voice.address'), VOICE_ADDRESSES, { own: voice.address, held: held.address }, (value) => text(`voice.address.${value}`), (said) => onVoice(withSaid(voice, 'address', said)))}
      {choice(text('voice.tone'), VOICE_TONES, { own: voice.tone, held: held.tone }, (value) => text(`voice.tone.${value}`), (said) => onVoice(withSaid(voice, 'tone', said)))}
      {choice(text('voice.emoji'), EMOJI_POLICIES, { own: voice.emoji, held: held.emoji }, (value) => text(`voice.emoji.${value}`), (said) => onVoice(withSaid(voice, 'emoji', said)))}
      {choice(
        text('voice.humour'), HUMOUR, { own: voice.humour === undefined ? undefined : humour(voice.humour), held: humour(held.humour) },
        (value) => text(`voice.humour.${value}`), (said) => onVoice(withSaid(voice, 'humour', said === undefined ? undefined : said === 'yes')),
      )}
    </div>
  );
}
