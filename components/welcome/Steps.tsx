import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Steps.module.css';

export const WELCOME_STEPS = ['consent', 'topic', 'sites', 'done'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** The way through the set-up. Steps after `reached` cannot be chosen yet. */
export function Steps(props: {
  current: WelcomeStep;
  reached: WelcomeStep;
  onStep: (step: WelcomeStep) => void;
}): VNode {
  const { text } = useTranslator();
  const at = WELCOME_STEPS.indexOf(props.current);
  const last = WELCOME_STEPS.indexOf(props.reached);
  const stepOf = (place: number): string => text('welcome.step', { n: place + 1, of: WELCOME_STEPS.length });
  return (
    <nav aria-label={text('welcome.steps')}>
      <ol class={styles['steps']}>
        {WELCOME_STEPS.map((step, place) => (
          <li key={step} class={styles['step']}>
            <button
              type="button"
              class={place <= at ? `${styles['bar']} ${styles['passed']}` : styles['bar']}
              disabled={place > last}
              aria-current={step === props.current ? 'step' : undefined}
              aria-label={`${stepOf(place)}: ${text(`welcome.${step}.title`)}`}
              onClick={() => props.onStep(step)}
            />
          </li>
        ))}
      </ol>
      <p class={styles['count']} aria-hidden="true">
        {stepOf(at)}
      </p>
    </nav>
  );
}
