import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import { Section } from './Section';

/** Longer letters open on a click, so that the week itself is in sight. */
const shownAtOnce = 280;

/** A note from a leader or a colleague. */
export function Letter({ letter }: { letter: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(letter.length <= shownAtOnce);
  return (
    <Section title={t('week.letter')}>
      <p class={`own letter ${open ? '' : 'clamped'}`} dir="auto">
        {letter}
      </p>
      {!open && (
        <button type="button" class="link quiet off-paper" onClick={() => setOpen(true)}>
          {t('week.letter.more')}
        </button>
      )}
    </Section>
  );
}
