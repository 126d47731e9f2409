import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { type Refusal, refusalKey } from '../lock/refusal';
import { Secret } from '../lock/Secret';

interface Props {
  /** Asks for the old one too. */
  withOld?: boolean;
  warning?: string;
  submit: string;
  /** Resolves to what stood in the way, or null. */
  use(passphrase: string, old: string): Promise<Refusal | null>;
  cancel(): void;
}

/** NIST SP 800-63B asks for eight at least; here whoever has the file may try without limit. */
const shortest = 10;

/** A new passphrase, typed twice. */
export function NewPassphrase({ withOld = false, warning, submit, use, cancel }: Props) {
  const { t } = useWords();
  const [old, setOld] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'short' | 'differ' | Refusal | null>(null);
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if ([...first].length < shortest) return setSaid('short');
    if (first !== second) return setSaid('differ');
    setBusy(true);
    setSaid(null);
    const refused = await use(first, old);
    setBusy(false);
    if (refused) setSaid(refused);
  };
  const refusal = said === 'short' || said === 'differ' ? null : said;
  return (
    <form class="secrets" autocomplete="off" onSubmit={(event) => void go(event)}>
      {withOld && (
        <Secret
          label={t('options.lock.old')}
          value={old}
          change={setOld}
          off={refusal ? t(refusalKey(refusal)) : undefined}
          focus
        />
      )}
      <Secret
        label={t('options.lock.new')}
        value={first}
        change={setFirst}
        off={said === 'short' ? t('options.lock.short') : undefined}
        hint={t('options.lock.newHint')}
        focus={!withOld}
      />
      <Secret
        label={t('options.lock.again')}
        value={second}
        change={setSecond}
        off={said === 'differ' ? t('options.lock.differ') : undefined}
      />
      {warning && <p class="notice">{warning}</p>}
      <div class="ask">
        <button type="submit" class="button main" disabled={busy}>
          {submit}
        </button>
        <button type="button" class="button" disabled={busy} onClick={cancel}>
          {t('popup.edit.cancel')}
        </button>
      </div>
    </form>
  );
}
