import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { type Refusal, refusalKey } from './refusal';
import { Secret } from './Secret';
import './lock.css';

interface Props {
  /** Resolves to what stood in the way, or null. */
  unlock(secret: string): Promise<Refusal | null>;
  /** Whether the field takes the focus at once. */
  focus?: boolean;
}

/** All that is shown of a locked journal: a field for the passphrase. */
export function Unlock({ unlock, focus = false }: Props) {
  const { t } = useWords();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || !secret) return;
    setBusy(true);
    setRefusal(null);
    const refused = await unlock(secret);
    setBusy(false);
    setRefusal(refused);
  };
  return (
    <form class="unlock" autocomplete="off" onSubmit={(event) => void submit(event)}>
      <Secret
        label={t('lock.passphrase')}
        value={secret}
        change={setSecret}
        off={refusal ? t(refusalKey(refusal)) : undefined}
        hint={t('lock.forgotten')}
        focus={focus}
      />
      <button type="submit" class="button main" disabled={busy}>
        {t(busy ? 'lock.unlocking' : 'lock.unlock')}
      </button>
    </form>
  );
}
