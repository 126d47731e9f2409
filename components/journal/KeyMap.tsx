import { useEffect, useRef } from 'preact/hooks';
import type { Key } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';

const map: readonly { what: Key; keys: readonly string[] }[] = [
  { what: 'popup.keys.log', keys: ['Enter'] },
  { what: 'popup.keys.newLine', keys: ['Shift+Enter'] },
  { what: 'popup.keys.move', keys: ['↓', '↑', 'J', 'K'] },
  { what: 'popup.entry.star', keys: ['S'] },
  { what: 'popup.entry.edit', keys: ['E', 'Enter'] },
  { what: 'popup.entry.delete', keys: ['Del', '#'] },
  { what: 'popup.undo', keys: ['U', 'Ctrl+Z'] },
  { what: 'popup.keys.line', keys: ['N'] },
  { what: 'popup.add.tags', keys: ['L'] },
  { what: 'popup.keys.kinds', keys: ['1', '…', '6'] },
  { what: 'popup.search', keys: ['/'] },
  { what: 'popup.keys.starred', keys: ['*'] },
  { what: 'popup.bin', keys: ['B'] },
  { what: 'popup.space', keys: ['T'] },
  { what: 'popup.day', keys: ['D'] },
  { what: 'popup.week', keys: ['W'] },
  { what: 'popup.settings', keys: ['G'] },
  { what: 'popup.keys.leave', keys: ['Esc'] },
  { what: 'popup.keys', keys: ['?'] },
];

/** All keys of the journal, at a glance. */
export function KeyMap({ back }: { back(): void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="key-map">
      <div class="top">
        <h1>{t('popup.keys')}</h1>
        <button ref={button} type="button" class="link quiet" onClick={back}>
          {t('popup.day.back')}
        </button>
      </div>
      <p class="quiet">{t('popup.keys.hint')}</p>
      <dl>
        {map.map(({ what, keys }) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
