import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { orderNumberIn } from '@/lib/replies/orderNumber';
import { exampleOf } from '@/lib/replies/voiceText';

/** What a mask finds in a text that is typed to try it. */
export function OrderMaskTrial({ mask, language }: { mask: string; language: string }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [tried, setTried] = useState('');
  const found = tried.trim() === '' ? null : orderNumberIn(tried, language, mask);
  const said = (): string => {
    if (tried.trim() === '') return text('voice.try.example', { number: exampleOf(mask) });
    return found === null ? text('voice.try.nothing') : text('voice.try.found', { number: found });
  };
  return (
    <Field id={id} label={text('voice.try')} hint={said()}>
      <TextInput id={id} value={tried} maxLength={500} onValue={setTried} />
    </Field>
  );
}
