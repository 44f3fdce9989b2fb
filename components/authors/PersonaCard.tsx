import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { aspectName, type NamingTopic } from '@/components/signals/signalNames';
import type { Persona, PersonaCount, PersonaQuote } from '@/lib/insights/persona';
import styles from './PersonaCard.module.css';
import { TimeBars } from './TimeBars';

export interface PersonaCardProps {
  /** Name of the segment. */
  name: string;
  persona: Persona;
  siteNames: ReadonlyMap<string, string>;
  /** Which may have names of their own for aspects. */
  topics: readonly NamingTopic[];
  /** First day of the week, 1 (Monday) to 7. */
  weekStart: number;
  onPrint: () => void;
}

/** What the people of a segment have in common, with how many stand behind each line; nobody is named. To be printed, too. */
export function PersonaCard({ name, persona, siteNames, topics, weekStart, onPrint }: PersonaCardProps): VNode {
  const translator = useTranslator();
  const { text, count, languageName, weekday } = translator;
  const id = useId();
  const { people, mentions, hours, weekdays, timed, dated } = persona;
  const days = Array.from({ length: 7 }, (_, at) => (weekStart - 1 + at) % 7);
  const aspect = (kind: string): string => aspectName(kind, topics, translator);
  return (
    <section class={styles['card']} aria-labelledby={id}>
      <div class={styles['head']}>
        <h2 id={id} class={styles['title']}>
          {text('persona.title', { name })}
        </h2>
        <span class={styles['print']}>
          <Button size="small" onClick={onPrint}>{text('persona.print')}</Button>
        </span>
      </div>
      <p class={styles['soft']}>
        {count('segments.people', people)} · {count('count.mentions', mentions)}
      </p>
      <div class={styles['parts']}>
        <Counts title={text('persona.sites')} of={people} counts={persona.sites} nameOf={(site) => siteNames.get(site) ?? site} />
        <Counts
          title={text('persona.languages')}
          of={people}
          counts={persona.languages}
          nameOf={(code) => (code === 'unknown' ? text('overview.languageUnknown') : languageName(code))}
        />
        <Counts title={text('persona.needs')} of={people} counts={persona.needs} nameOf={(intent) => text(`intent.${intent}`)} />
        <Counts title={text('persona.pains')} of={people} counts={persona.pains} nameOf={aspect} />
        <Counts title={text('persona.praised')} of={people} counts={persona.praised} nameOf={aspect} />
        {timed > 0 && (
          <Part title={text('persona.hours')} note={text('persona.of', { n: timed, of: mentions })}>
            <TimeBars counts={hours} names={hours.map((_, hour) => String(hour).padStart(2, '0'))} every={6} />
          </Part>
        )}
        {dated > 0 && (
          <Part title={text('persona.weekdays')} note={text('persona.of', { n: dated, of: mentions })}>
            <TimeBars counts={days.map((day) => weekdays[day] ?? 0)} names={days.map((day) => weekday(day + 1))} every={3} />
          </Part>
        )}
        <Quotes title={text('persona.questions')} quotes={persona.questions} />
        <Quotes title={text('persona.complaints')} quotes={persona.complaints} />
        <Quotes title={text('persona.praise')} quotes={persona.praise} />
      </div>
      <p class={styles['soft']}>{text('persona.never')}</p>
    </section>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ComponentChildren }): VNode {
  return (
    <div class={styles['part']}>
      <h3 class={styles['subject']}>
        {title} {note !== undefined && <span class={styles['soft']}>{note}</span>}
      </h3>
      {children}
    </div>
  );
}

interface CountsProps<Kind extends string> {
  title: string;
  /** People in all. */
  of: number;
  counts: readonly PersonaCount<Kind>[];
  nameOf: (kind: Kind) => string;
}

/** The most frequent first, each with how many of all people. */
function Counts<Kind extends string>({ title, of, counts, nameOf }: CountsProps<Kind>): VNode | null {
  const { text } = useTranslator();
  if (counts.length === 0) return null;
  return (
    <Part title={title}>
      <ul class={styles['counts']}>
        {counts.map(({ kind, people }) => (
          <li key={kind} class={styles['counted']}>
            <bdi>{nameOf(kind)}</bdi>
            <span class={styles['soft']}>{text('persona.of', { n: people, of })}</span>
            <span class={styles['track']} aria-hidden="true">
              <span class={styles['filled']} style={{ inlineSize: `${of === 0 ? 0 : (people / of) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Quotes({ title, quotes }: { title: string; quotes: readonly PersonaQuote[] }): VNode | null {
  if (quotes.length === 0) return null;
  return (
    <div class={`${styles['part']} ${styles['wide']}`}>
      <h3 class={styles['subject']}>{title}</h3>
      <ul class={styles['quotes']}>
        {quotes.map(({ mentionId, text: words, language }) => (
          <li key={mentionId}>
            <q class={styles['quote']} dir="auto" lang={language ?? undefined}>{words}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
