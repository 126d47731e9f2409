import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beats, type Card as CardState, isTouched, nextBeat } from '../../lib/domain/card';
import type { Trigger } from '../../lib/domain/entry';
import type { Play } from '../../lib/domain/playbook';
import type { CardContext } from '../../lib/messages';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { useFocusBack } from '../use-focus-back';
import './card.css';
import { Breathe } from './Breathe';
import { Choose } from './Choose';
import { Keep } from './Keep';
import { Name } from './Name';
import { Next } from './Next';
import { Prompt } from './Prompt';
import { momentOf, type PromptSource, usePrompt } from './use-prompt';
import { Why } from './Why';

export interface BeatProps {
  card: CardState;
  context: Pick<CardContext, 'signals' | 'boundary' | 'choices' | 'plays' | 'settings' | 'offered' | 'support'>;
  change(said: Partial<CardState>): void;
  /** Sets aside what the playbook recalled. */
  outdated(play: Play): void;
  /** The prompt of the beat, which each beat places behind its heading. */
  prompt?: ComponentChildren;
}

interface Props extends BeatProps {
  proposed: readonly Trigger[];
  /** "Kept since 11:05" beside *Discard*, where a draft came back. */
  draftFrom: string | null;
  practice?: boolean;
  prompts?: PromptSource;
  save(): void;
  close(): void;
  discard(): void;
  tough(tough: boolean): void;
}

const views = { name: Name, breathe: Breathe, choose: Choose, next: Next, keep: Keep };
const forward = {
  name: 'card.name.next',
  breathe: 'card.skip',
  choose: 'card.choose.next',
  next: 'card.next.next',
  keep: 'card.keep.next',
} as const;

/** Told when a beat comes: the focus stays on the button, so that Enter leads on. */
const titles = {
  breathe: 'card.breathe.title',
  choose: 'card.choose.title',
  next: 'card.next.title',
  keep: 'card.keep.title',
} as const;

/** The card: one beat at a time, each skippable, the two buttons always in the same place. */
export function Card({ proposed, draftFrom, practice, prompts, save, close, discard, tough, ...beatProps }: Props) {
  const { card, context, change } = beatProps;
  const { t } = useWords();
  const [why, setWhy] = useState(false);
  const whyButton = useFocusBack(why);
  const heading = useRef<HTMLHeadingElement>(null);
  const touched = isTouched(card, [...proposed]);
  const View = views[card.beat];
  const prompt = usePrompt(prompts, card, momentOf(card.beat, context.boundary || card.choice === 'limit'));
  const breathed = card.beat === 'breathe' && card.breaths >= 3;

  const go = (): void => {
    const next = nextBeat(card.beat);
    if (next) change({ beat: next });
    else save();
  };
  /** What was said with a prompt in view keeps the words that it answers. */
  const say = (said: Partial<CardState>): void =>
    change(prompt ? { ...said, prompt: { id: prompt.shown.id, text: prompt.shown.text } } : said);
  const back = (): void => change({ beat: beats[beats.indexOf(card.beat) - 1] ?? 'name' });

  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) heading.current?.focus();
  }, [card.beat]);

  // The first run has a `main` of its own around it.
  const Frame = practice ? 'div' : 'main';
  return (
    <Frame class="card">
      <header>
        <Mark />
        <ol class="steps" aria-label={t('card.step', { now: beats.indexOf(card.beat) + 1, all: beats.length })}>
          {beats.map((beat, index) => (
            <li key={beat} class={index <= beats.indexOf(card.beat) ? 'reached' : ''} />
          ))}
        </ol>
      </header>
      <p class="visually-hidden" role="status">
        {card.beat !== 'name' && t(titles[card.beat])}
      </p>
      <form
        class="beat"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div class="said" key={why ? 'why' : card.beat}>
          {why ? (
            <Why context={context} tough={tough} close={() => setWhy(false)} />
          ) : (
            <View {...beatProps} heading={heading} change={say} prompt={prompt && <Prompt {...prompt} />} />
          )}
        </div>
        <div class="ways">
          {card.beat === 'keep' ? (
            <button type="button" class="button" onClick={back}>
              {t('card.back')}
            </button>
          ) : (
            <button type="button" class="button" onClick={touched ? save : close}>
              {t(touched ? 'card.done' : 'card.close')}
            </button>
          )}
          <button type="submit" class="button main">
            {t(breathed ? 'card.breathe.next' : forward[card.beat])}
          </button>
        </div>
        <footer class="quiet">
          {practice ? (
            t('card.practice')
          ) : draftFrom ? (
            <>
              {t('card.draft', { when: draftFrom })}{' '}
              <button type="button" class="link" onClick={discard}>
                {t('card.discard')}
              </button>
            </>
          ) : card.beat === 'name' ? (
            <>
              {t('card.onlyYou')}{' '}
              <button type="button" class="link" aria-expanded={why} ref={whyButton} onClick={() => setWhy(!why)}>
                {t('card.why')}
              </button>
            </>
          ) : (
            <span>
              <kbd>Esc</kbd> {t(touched ? 'card.leave' : 'card.leaveUntouched')}
            </span>
          )}
        </footer>
      </form>
    </Frame>
  );
}
