import type { ComponentChildren, ComponentProps } from 'preact';
import { useWords } from '../i18n';
import { CloseDay } from '../journal/CloseDay';
import { Mark } from '../Mark';
import './card.css';

interface Props extends Omit<ComponentProps<typeof CloseDay>, 'leave'> {
  /** What went wrong, above the form. */
  problem: ComponentChildren;
  /** Not at the end of the day any more. */
  off(): void;
}

/** The end of the day on a card: the form of the journal. */
export function Day({ problem, off, ...form }: Props) {
  const { t } = useWords();
  return (
    <main class="card day">
      <header>
        <Mark />
      </header>
      {problem}
      <CloseDay {...form} leave="card.close" />
      <footer class="quiet">
        <button type="button" class="link" onClick={off}>
          {t('card.day.off')}
        </button>
      </footer>
    </main>
  );
}
