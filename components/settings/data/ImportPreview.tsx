import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tally } from '../../../lib/domain/transfer/batch';
import { useWords } from '../../i18n';
import { Tick } from '../Tick';

/** What the person wants beyond the plain merge. */
export interface Wishes {
  bringBack: boolean;
  setup: boolean;
}

interface Props {
  tally: Tally;
  /** False where the file breaks off. */
  whole: boolean;
  hasSetup: boolean;
  accept(wishes: Wishes): void;
  cancel(): void;
}

const entries = ['added', 'newer', 'same', 'older', 'erased', 'erases', 'others'] as const;
const leftOut = ['broken', 'shape', 'long'] as const;

/** What a file holds against the journal. Nothing is changed yet. */
export function ImportPreview({ tally, whole, hasSetup, accept, cancel }: Props) {
  const { t } = useWords();
  const [wishes, setWishes] = useState<Wishes>({ bringBack: false, setup: false });
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const lines = [
    ...entries.flatMap((name) => (tally[name] > 0 ? [t(`data.import.${name}`, { count: tally[name] })] : [])),
    ...leftOut.flatMap((why) => {
      const count = tally.unreadable[why];
      return count > 0 ? [t(`data.import.${why}`, { count })] : [];
    }),
  ];
  const changes = tally.added + tally.newer + tally.erases + tally.others > 0;
  const wanted = changes || (wishes.bringBack && tally.erased > 0) || wishes.setup;
  return (
    <div class="preview">
      <h4 tabIndex={-1} ref={top}>
        {t('data.import.preview')}
      </h4>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!whole && <p class="notice">{t('data.import.cut')}</p>}
      {!changes && <p>{t('data.import.nothing')}</p>}
      {tally.erased > 0 && (
        <Tick
          label={t('data.import.bringBack')}
          checked={wishes.bringBack}
          change={(bringBack) => setWishes({ ...wishes, bringBack })}
        />
      )}
      {hasSetup && (
        <Tick
          label={t('data.import.setup')}
          hint={t('data.import.setupHint')}
          checked={wishes.setup}
          change={(setup) => setWishes({ ...wishes, setup })}
        />
      )}
      <p class="row">
        <button type="button" class="button main" disabled={!wanted} onClick={() => accept(wishes)}>
          {t('data.import.yes')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('data.import.cancel')}
        </button>
      </p>
    </div>
  );
}
