import { useState } from 'preact/hooks';
import type { CardContext } from '../../lib/messages';
import { copyText } from '../copy';
import { useWords } from '../i18n';

const sentences = ['card.boundary.sentence1', 'card.boundary.sentence2', 'card.boundary.sentence3'] as const;

/** Sentences that set a limit, to copy, and the word to hand over. No empathy is asked for here. */
export function Boundary({ help, policy }: CardContext['support']) {
  const { t } = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      {help && <p dir="auto">{t('card.boundary.help', { help })}</p>}
      <p class="quiet">{t('card.boundary.hint')}</p>
      <ul class="sentences">
        {sentences.map((key) => (
          <li key={key}>
            <span>{t(key)}</span>
            <button
              type="button"
              class="link quiet"
              onClick={() => {
                if (copyText(t(key))) setCopied(key);
              }}
            >
              {t(copied === key ? 'card.boundary.copied' : 'card.boundary.copy')}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('card.boundary.hand')}</p>
      {policy && (
        <figure class="policy">
          <figcaption class="quiet">{t('card.boundary.policy')}</figcaption>
          <blockquote class="own" dir="auto">
            {policy}
          </blockquote>
        </figure>
      )}
    </>
  );
}
