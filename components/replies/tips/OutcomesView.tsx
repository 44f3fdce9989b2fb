import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { shareWords } from '@/components/overview/shareWords';
import type { Translator } from '@/lib/i18n/translator';
import type { Outcome } from '@/lib/replies/outcomes';
import { SITUATIONS } from '@/lib/language/packs/replies';
import { MentionLinks } from './MentionLinks';
import styles from './Tips.module.css';

export interface OutcomesViewProps {
  outcomes: readonly Outcome[];
  /** Titles of templates by their ids. */
  titles: ReadonlyMap<string, string>;
  /** Of so many replies at most; null: all were looked at. */
  most: number | null;
}

/** Mentions of one template that are named. */
const MOST_LINKS = 3;

/** What authors wrote after replies, by what these were made from. */
export function OutcomesView({ outcomes, titles, most }: OutcomesViewProps): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  return (
    <section class={styles['part']} aria-label={text('outcome.title')}>
      <h2 class={styles['title']}>{text('outcome.title')}</h2>
      <p class={styles['note']}>{text('outcome.hint')}</p>
      {outcomes.length === 0 ? <p>{text('outcome.none')}</p> : (
        <div class={styles['scroll']}>
          <table class={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{text('outcome.madeFrom')}</th>
                <th scope="col">{text('outcome.replies')}</th>
                <th scope="col">{text('outcome.notNegative')}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map(({ template, replies, notNegative, mentionIds }) => (
                <tr key={template}>
                  <th scope="row">
                    {templateWords(template, titles, translator)}
                    <MentionLinks mentionIds={mentionIds.slice(0, MOST_LINKS)} />
                  </th>
                  <td>{number(replies)}</td>
                  <td>{shareSaid(notNegative, translator)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {most !== null && <p class={styles['note']}>{text('outcome.more', { n: most })}</p>}
    </section>
  );
}

function shareSaid(share: Outcome['notNegative'], translator: Translator): string {
  const { count, of } = share;
  if (share.state === 'few') return translator.text('outcome.few', { count, of });
  return translator.text('outcome.rate', { ...shareWords(share, translator), count, of });
}

const MANNERS = ['full', 'template', 'quote', 'playful', 'private', 'brief'] as const;

/** What `template` of a reply says, in words; as it is where it is of a kind that is not known. */
function templateWords(template: string, titles: ReadonlyMap<string, string>, { text, languageName }: Translator): string {
  const [first = '', second = '', third = ''] = template.split('/');
  if (first === 'own') return titles.get(second) ?? text('outcome.removed');
  const situation = SITUATIONS.find((one) => one === second);
  const manner = MANNERS.find((one) => one === third);
  if (situation === undefined || manner === undefined) return template;
  return text('outcome.drafted', {
    language: languageName(first),
    situation: situation === 'unclear' ? text('outcome.unclear') : text(`intent.${situation}`),
    manner: text(`reply.manner.${manner}`),
  });
}
