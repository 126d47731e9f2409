import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n';
import { Mark } from '../Mark';

/** The head of what grows from the week: its name, and the way back. */
export function PlaceHeader({ title, back }: { title: string; back(): void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The link that led here is gone; who uses the keyboard or hears the page goes on from its name.
  useEffect(() => heading.current?.focus(), []);
  return (
    <header>
      <Mark />
      <nav>
        <button type="button" class="plain now" onClick={back}>
          {t('week.back')}
        </button>
      </nav>
      <h1 ref={heading} class="place" tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
