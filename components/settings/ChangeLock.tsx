import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { type Refusal, refusalKey } from '../lock/refusal';
import { Secret } from '../lock/Secret';
import { NewPassphrase } from './NewPassphrase';

type Props = { done(): void } & (
  | { change(secret: string, next: string): Promise<Refusal | null> }
  | { remove(secret: string): Promise<Refusal | null> }
);

/** Changes the passphrase or takes it away, at the word of who knows it: an unlocked journal is not enough. */
export function ChangeLock({ done, ...act }: Props) {
  const { t } = useWords();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if ('change' in act) {
    const use = async (next: string, old: string): Promise<Refusal | null> => {
      const refused = await act.change(old, next);
      if (!refused) done();
      return refused;
    };
    return <NewPassphrase withOld submit={t('options.lock.change')} use={use} cancel={done} />;
  }
  const remove = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || !secret) return;
    setBusy(true);
    setRefusal(null);
    const refused = await act.remove(secret);
    setBusy(false);
    setRefusal(refused);
    if (!refused) done();
  };
  return (
    <form class="secrets" autocomplete="off" onSubmit={(event) => void remove(event)}>
      <p>{t('options.lock.removeHint')}</p>
      <Secret
        label={t('options.lock.old')}
        value={secret}
        change={setSecret}
        off={refusal ? t(refusalKey(refusal)) : undefined}
        focus
      />
      <div class="ask">
        <button type="submit" class="button" disabled={busy}>
          {t(busy ? 'options.lock.switching' : 'options.lock.remove')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={done}>
          {t('popup.edit.cancel')}
        </button>
      </div>
    </form>
  );
}
