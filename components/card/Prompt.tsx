import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../i18n';
import type { usePrompt } from './use-prompt';

type Props = NonNullable<ReturnType<typeof usePrompt>>;

/** One prompt of the deck, with the reason for it on request, and the two ways to be rid of it. */
export function Prompt({ shown, another, notForMe }: Props) {
  const { t } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const why = asked === shown.id;
  const other = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // "Not for me" went with the prompt that it spoke of.
    if (document.activeElement === document.body) other.current?.focus();
  }, [shown.id]);
  const { text, followUp, reason } = shown;
  return (
    <aside class="prompt" aria-label={t('card.prompt')}>
      <p class={reason ? undefined : 'own'} dir="auto" aria-live="polite">
        {text}
        {followUp && <small class="quiet"> {followUp}</small>}
      </p>
      <p class="prompt-ways quiet">
        {reason && (
          <button type="button" class="link" aria-expanded={why} onClick={() => setAsked(why ? null : shown.id)}>
            {t('card.prompt.why')}
          </button>
        )}
        <button ref={other} type="button" class="link" onClick={another}>
          {t('card.prompt.another')}
        </button>
        {why && (
          <button type="button" class="link" onClick={notForMe}>
            {t('card.prompt.off')}
          </button>
        )}
      </p>
      {why && reason && (
        <div class="quiet reason">
          <p>{reason.why}</p>
          <p>
            <cite>{reason.source || t('card.prompt.ours')}</cite> · {t(`strength.${reason.strength}`)}
          </p>
        </div>
      )}
    </aside>
  );
}
