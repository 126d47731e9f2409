import { useState } from 'preact/hooks';
import { useWords } from '../../i18n';
import { type Refusal, refusalKey } from '../../lock/refusal';
import { Secret } from '../../lock/Secret';

interface Props {
  label: string;
  submit: string;
  /** Resolves to what stood in the way, or null. */
  use(secret: string): Promise<Refusal | null>;
  cancel(): void;
}

/** Asks for the passphrase of a file. */
export function AskSecret({ label, submit, use, cancel }: Props) {
  const { t } = useWords();
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || !secret) return;
    setBusy(true);
    setRefusal(null);
    const refused = await use(secret);
    setBusy(false);
    setRefusal(refused);
  };
  return (
    <form class="secrets" autocomplete="off" onSubmit={(event) => void go(event)}>
      <Secret
        label={label}
        value={secret}
        change={setSecret}
        off={refusal ? t(refusalKey(refusal)) : undefined}
        focus
      />
      <div class="ask">
        <button type="submit" class="button main" disabled={busy}>
          {submit}
        </button>
        <button type="button" class="button" disabled={busy} onClick={cancel}>
          {t('data.import.cancel')}
        </button>
      </div>
    </form>
  );
}
