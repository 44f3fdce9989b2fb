import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Wordmark } from '@/components/brand/Wordmark';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { OtherSites } from '@/components/sites/OtherSites';
import type { ListedSite } from '@/components/sites/listedSites';
import { SiteList } from '@/components/sites/SiteList';
import { HUES } from '@/components/topics/hues';
import type { TopicDraft } from '@/components/topics/topicDrafts';
import { TopicForm } from '@/components/topics/TopicForm';
import { ConsentStep } from './ConsentStep';
import { Steps, WELCOME_STEPS, type WelcomeStep } from './Steps';
import styles from './WelcomeScreen.module.css';

export interface WelcomeScreenProps {
  /** When consent was given, ms since 1970; null before. */
  consentAt: number | null;
  topicNames: readonly string[];
  sites: readonly ListedSite[];
  /** Allowed hosts of no known site. */
  otherHosts: readonly string[];
  /** Each says false where it could not be done. */
  onConsent: () => Promise<boolean>;
  onTopic: (topic: TopicDraft) => Promise<boolean>;
  onGrant: (hosts: readonly string[]) => Promise<boolean>;
  onGrantAddress: (address: string) => Promise<boolean>;
  onOpenDashboard: () => void;
}

/** The set-up: consent, a first topic, the sites. Steps can be gone back to; none is passed before consent. */
export function WelcomeScreen(props: WelcomeScreenProps): VNode {
  const { text, count } = useTranslator();
  const [step, setStep] = useState<WelcomeStep>(firstOpenStep(props));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  const go = (next: WelcomeStep): void => {
    moved.current = true;
    setStep(next);
  };
  const anySite = allowedIn(props) > 0;
  const title = (
    <h2 ref={heading} class={styles['title']} tabIndex={-1}>
      {text(`welcome.${step}.title`)}
    </h2>
  );
  return (
    <main class={styles['welcome']}>
      <header class={styles['header']}>
        <Wordmark />
        <h1 class={styles['promise']}>{text('welcome.title')}</h1>
      </header>
      <Steps current={step} reached={props.consentAt === null ? 'consent' : 'done'} onStep={go} />
      <section class={styles['step']}>
        {title}
        {step === 'consent' && (
          <ConsentStep
            consentAt={props.consentAt}
            onNext={() => go('topic')}
            onConsent={async () => {
              const given = await props.onConsent();
              if (given) go('topic');
              return given;
            }}
          />
        )}
        {step === 'topic' && <TopicStep {...props} onNext={() => go('sites')} />}
        {step === 'sites' && (
          <>
            <p class={styles['hint']}>{text('welcome.sites.hint')}</p>
            <SiteList sites={props.sites} onGrant={props.onGrant} />
            <OtherSites granted={props.otherHosts} onGrant={props.onGrantAddress} />
            <p class={styles['hint']}>{text('sites.once')}</p>
            <div class={styles['onwards']}>
              <Button kind={anySite ? 'primary' : 'quiet'} onClick={() => go('done')}>
                {text(anySite ? 'welcome.next' : 'welcome.skip')}
              </Button>
              {anySite && <p class={styles['hint']}>{count('welcome.sites.allowed', allowedIn(props))}</p>}
            </div>
          </>
        )}
        {step === 'done' && (
          <>
            <p class={styles['hint']}>{text('welcome.done.hint')}</p>
            <div>
              <Button kind="primary" icon="arrowRight" onClick={props.onOpenDashboard}>
                {text('welcome.done.open')}
              </Button>
            </div>
          </>
        )}
      </section>
    </main>
  );
}

function TopicStep(props: WelcomeScreenProps & { onNext: () => void }): VNode {
  const { text, list } = useTranslator();
  const { topicNames, onTopic, onNext } = props;
  const [another, setAnother] = useState(false);
  if (topicNames.length > 0 && !another) {
    return (
      <>
        <p>{text('welcome.topic.have', { topics: list(topicNames) })}</p>
        <div class={styles['buttons']}>
          <Button kind="primary" onClick={onNext}>
            {text('welcome.next')}
          </Button>
          <Button kind="quiet" icon="add" onClick={() => setAnother(true)}>
            {text('welcome.topic.another')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class={styles['hint']}>{text('welcome.topic.hint')}</p>
      <TopicForm
        short
        topic={{ name: '', query: '', hue: topicNames.length % HUES, role: 'brand' }}
        otherNames={topicNames}
        onSave={async (topic) => {
          const saved = await onTopic(topic);
          if (saved) onNext();
          return saved;
        }}
        {...(another ? { onCancel: () => setAnother(false) } : {})}
      />
    </>
  );
}

type SetUp = Pick<WelcomeScreenProps, 'consentAt' | 'topicNames' | 'sites' | 'otherHosts'>;

/** Sites and addresses that are allowed. */
function allowedIn({ sites, otherHosts }: Pick<SetUp, 'sites' | 'otherHosts'>): number {
  return otherHosts.length + sites.filter(({ grantedHosts }) => grantedHosts.length > 0).length;
}

/** Where somebody goes on who was here before. */
function firstOpenStep(props: SetUp): WelcomeStep {
  const undone: Record<WelcomeStep, boolean> = {
    consent: props.consentAt === null,
    topic: props.topicNames.length === 0,
    sites: allowedIn(props) === 0,
    done: true,
  };
  return WELCOME_STEPS.find((step) => undone[step]) ?? 'done';
}
