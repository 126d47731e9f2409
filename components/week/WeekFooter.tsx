import type { ComponentChildren } from 'preact';
import { useWords } from '../i18n';

interface Props {
  /** Whether there is no line yet; then there is a quiet way to one. */
  lineless: boolean;
  exportFailed: boolean;
  /** What is to be said of backups. */
  keeping: ComponentChildren;
  writeLine(): void;
  writesLine(button: HTMLElement | null): void;
  print(): void;
  exportAll(): void;
}

/** What can be done with the page, where its words are, and what grows from them. */
export function WeekFooter({ lineless, exportFailed, keeping, writeLine, writesLine, print, exportAll }: Props) {
  const { t } = useWords();
  return (
    <footer class="off-paper">
      <div>
        <p class="quiet">{t('week.note')}</p>
        {keeping}
        {exportFailed && (
          <p class="notice" role="alert">
            {t('week.exportFailed')}
          </p>
        )}
      </div>
      <div class="ways">
        {lineless && (
          <button ref={writesLine} type="button" class="link quiet" onClick={writeLine}>
            {t('week.line.write')}
          </button>
        )}
        <a class="link quiet" href="#playbook">
          {t('week.playbook')}
        </a>
        <a class="link quiet" href="#raise">
          {t('week.raise')}
        </a>
        <button type="button" class="button" onClick={print}>
          {t('week.print')}
        </button>
        <button type="button" class="button" onClick={exportAll}>
          {t('week.export')}
        </button>
      </div>
    </footer>
  );
}
