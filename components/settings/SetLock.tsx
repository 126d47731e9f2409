import { useState } from 'preact/hooks';
import { copyText } from '../copy';
import { useWords } from '../i18n';
import { type Refusal, refusalKey } from '../lock/refusal';
import { NewPassphrase } from './NewPassphrase';

interface Props {
  newRecoveryKey(): Promise<string>;
  set(passphrase: string, recoveryKey: string): Promise<Refusal | null>;
  done(): void;
}

/** How many characters of the recovery key are typed, to know that it was written down. */
const typedBack = 6;

/** Sets the lock in two steps: a passphrase, and the recovery key, which is shown this once. */
export function SetLock({ newRecoveryKey, set, done }: Props) {
  const { t } = useWords();
  const [made, setMade] = useState<{ passphrase: string; key: string } | null>(null);
  const [end, setEnd] = useState('');
  const [copied, setCopied] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'end' | Refusal | null>(null);

  if (!made) {
    return (
      <NewPassphrase
        warning={t('options.lock.warning')}
        submit={t('options.lock.next')}
        use={async (passphrase) => {
          setMade({ passphrase, key: await newRecoveryKey() });
          return null;
        }}
        cancel={done}
      />
    );
  }
  const turnOn = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (end.trim().toUpperCase() !== made.key.slice(-typedBack)) return setSaid('end');
    setBusy(true);
    setSaid(null);
    const refused = await set(made.passphrase, made.key);
    setBusy(false);
    if (refused) setSaid(refused);
    else done();
  };
  return (
    <form class="recovery" autocomplete="off" onSubmit={(event) => void turnOn(event)}>
      <h3>{t('options.lock.key')}</h3>
      <p>{t('options.lock.keyHint')}</p>
      <p class="recovery-key" dir="ltr">
        {made.key}
      </p>
      <div class="ask">
        <button type="button" class="button" onClick={() => setCopied(copyText(made.key))}>
          {t(copied ? 'week.copied' : 'week.copy')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t('week.print')}
        </button>
      </div>
      <div class="labelled">
        <label for="recovery-end">{t('options.lock.keyEnd')}</label>
        <input
          id="recovery-end"
          class="field plain"
          value={end}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={20}
          dir="ltr"
          aria-invalid={said === 'end' ? 'true' : undefined}
          onInput={(event) => setEnd(event.currentTarget.value)}
        />
        {said && (
          <p class="off" role="alert">
            {t(said === 'end' ? 'options.lock.keyEndOff' : refusalKey(said))}
          </p>
        )}
      </div>
      <div class="ask">
        <button type="submit" class="button main" disabled={busy}>
          {t(busy ? 'options.lock.switching' : 'options.lock.turnOn')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={done}>
          {t('popup.edit.cancel')}
        </button>
      </div>
    </form>
  );
}
