import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import { EntryWords } from './EntryWords';

const dayMs = 24 * 60 * 60 * 1000;
const kept = 30;

interface Props {
  entries: readonly Entry[];
  /** Epoch ms. */
  now: number;
  restore(entry: Entry): void;
  /** Erases one for good, or without one all. */
  erase(entry?: Entry): void;
  back(): void;
}

/** What was deleted in the last thirty days: back into the journal, or gone for good, which is asked once. */
export function Bin({ entries, now, restore, erase, back }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Also where the entry that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [entries.length]);
  const ask = (question: string, yes: () => void) => (
    <Sure
      question={question}
      yes={() => {
        setAsking(null);
        yes();
      }}
      no={() => setAsking(null)}
    />
  );
  return (
    <section class="bin">
      <div class="top">
        <h1 ref={heading} tabIndex={-1}>
          {t('popup.bin')}
        </h1>
        <button type="button" class="link quiet" onClick={back}>
          {t('popup.day.back')}
        </button>
      </div>
      <p class="quiet">{t(entries.length === 0 ? 'popup.bin.empty' : 'popup.bin.hint')}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} class="entry">
            <EntryWords entry={entry} />
            <p class="meta quiet">
              {t(`kind.${entry.kind}`)} ·{' '}
              {t('popup.bin.left', { days: Math.max(0, kept - Math.floor((now - (entry.deletedAt ?? now)) / dayMs)) })}
            </p>
            {asking === entry.id ? (
              ask(t('popup.bin.sure'), () => erase(entry))
            ) : (
              <p class="ways">
                <button type="button" class="link" onClick={() => restore(entry)}>
                  {t('popup.bin.restore')}
                </button>
                <button type="button" class="link quiet" onClick={() => setAsking(entry.id)}>
                  {t('popup.bin.erase')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {entries.length > 1 &&
        (asking === 'all' ? (
          ask(t('popup.bin.sureAll', { count: entries.length }), () => erase())
        ) : (
          <button type="button" class="button" onClick={() => setAsking('all')}>
            {t('popup.bin.all')}
          </button>
        ))}
    </section>
  );
}

/** The one question before something is gone for good. The focus is on the way back. */
function Sure({ question, yes, no }: { question: string; yes(): void; no(): void }) {
  const { t } = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <p class="ways" role="alert">
      <span>{question}</span>
      <button type="button" class="link" onClick={yes}>
        {t('popup.bin.erase')}
      </button>
      <button ref={keep} type="button" class="link" onClick={no}>
        {t('popup.bin.keep')}
      </button>
    </p>
  );
}
