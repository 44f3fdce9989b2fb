import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Place } from '@/lib/replies/ways';
import styles from './Kit.module.css';
import { TEMPLATE_PLACES } from './templateDraft';

/** Buttons that put a place into a template. */
export function TemplatePlaces({ onInsert }: { onInsert: (place: Place) => void }): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['buttons']} role="group" aria-label={text('kit.template.insert')}>
      {TEMPLATE_PLACES.map((place) => (
        <Button key={place} size="small" onClick={() => onInsert(place)}>{text(`kit.place.${place}`)}</Button>
      ))}
    </div>
  );
}
