import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../i18n';
import { useFound } from './Search';

interface Props {
  title: string;
  intro: string;
  /** Sets this part back; absent where nothing in it was changed, or nothing can be. */
  reset?: (() => void) | undefined;
  /** Where a link from another page leads. */
  anchor?: string;
  children: ComponentChildren;
}

/** A part of the settings: its name, one sentence, what can be changed. */
export function Section({ title, intro, reset, anchor, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const { part, found } = useFound<HTMLElement>();
  return (
    <section ref={part} class="part" aria-labelledby={id} hidden={!found} {...(anchor && { id: anchor })}>
      <header>
        <h2 id={id}>{title}</h2>
        <p class="quiet">{intro}</p>
      </header>
      <div class="fields">{children}</div>
      {reset && (
        <p>
          <button type="button" class="link quiet" aria-label={t('options.resetPart', { part: title })} onClick={reset}>
            {t('options.reset')}
          </button>
        </p>
      )}
    </section>
  );
}
