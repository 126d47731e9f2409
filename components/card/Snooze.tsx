import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import './card.css';

const snoozes = ['quarter', 'call', 'tomorrow', 'ask'] as const;
export type SnoozeUntil = (typeof snoozes)[number];

interface Props {
  snooze(until: SnoozeUntil): void;
  close(): void;
}

/** How long to stay silent, one key each. */
export function Snooze({ snooze, close }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <main
      class="card"
      onKeyDown={({ key }) => {
        const until = snoozes[Number(key) - 1];
        if (until) snooze(until);
      }}
    >
      <header>
        <Mark />
      </header>
      <h1>{t('card.snooze.title')}</h1>
      <ul class="snoozes" ref={list}>
        {snoozes.map((until, index) => (
          <li key={until}>
            <button type="button" class="button" onClick={() => snooze(until)}>
              {t(`card.snooze.${until}`)} <kbd>{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" class="button" onClick={close}>
          {t('card.close')}
        </button>
      </div>
    </main>
  );
}
