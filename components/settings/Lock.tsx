import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import type { Refusal } from '../lock/refusal';
import { Unlock } from '../lock/Unlock';
import { ChangeLock } from './ChangeLock';
import { Section } from './Section';
import { Select } from './Select';
import { SetLock } from './SetLock';

const minutes = [5, 15, 30, 60, 0] as const;

/** What the settings can do with the lock. Each resolves to what stood in the way, or null. */
export interface LockActions {
  newRecoveryKey(): Promise<string>;
  set(passphrase: string, recoveryKey: string): Promise<Refusal | null>;
  unlock(secret: string): Promise<Refusal | null>;
  change(secret: string, next: string): Promise<Refusal | null>;
  remove(secret: string): Promise<Refusal | null>;
  lockNow(): void;
}

export interface LockView {
  state: 'off' | 'locked' | 'open';
  /** Records are being sealed or opened. */
  switching: boolean;
}

interface Props extends LockActions {
  lock: LockView;
  settings: Settings;
  changeSettings(changed: Partial<Settings>): void;
}

/** The passphrase of the journal: set, used, changed, removed. */
export function Lock({ lock, settings, changeSettings, ...actions }: Props) {
  const { t } = useWords();
  const [doing, setDoing] = useState<'set' | 'change' | 'remove' | null>(null);
  const done = (): void => setDoing(null);
  return (
    <Section title={t('options.lock.title')} intro={t('options.lock.intro')}>
      {lock.state === 'locked' && <Unlock unlock={actions.unlock} />}
      {lock.state === 'off' && doing !== 'set' && (
        <div class="ask">
          <button type="button" class="button" onClick={() => setDoing('set')}>
            {t('options.lock.set')}
          </button>
        </div>
      )}
      {doing === 'set' && <SetLock {...actions} done={done} />}
      {lock.state === 'open' && doing !== 'set' && (
        <>
          <p role="status">{t(lock.switching ? 'options.lock.switching' : 'options.lock.on')}</p>
          <div class="pair">
            <Select
              label={t('options.lock.after')}
              options={minutes}
              chosen={settings.lockAfter}
              name={(count) => t(count === 0 ? 'options.lock.afterBrowser' : 'options.lock.minutes', { count })}
              choose={(lockAfter) => changeSettings({ lockAfter })}
            />
          </div>
          <div class="ask">
            <button type="button" class="button" onClick={actions.lockNow}>
              {t('options.lock.now')}
            </button>
            <button type="button" class="button" onClick={() => setDoing('change')}>
              {t('options.lock.change')}
            </button>
            <button type="button" class="button" onClick={() => setDoing('remove')}>
              {t('options.lock.remove')}
            </button>
          </div>
          {doing === 'change' && <ChangeLock key="change" change={actions.change} done={done} />}
          {doing === 'remove' && <ChangeLock key="remove" remove={actions.remove} done={done} />}
        </>
      )}
      <p class="quiet">{t('options.lock.limits')}</p>
    </Section>
  );
}
