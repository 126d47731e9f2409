import { useState } from 'preact/hooks';
import { copyText } from '../copy';
import { useWords } from '../i18n';

/** Copies as plain text or as Markdown, and says so. Nothing is sent. */
export function Copy({ text, markdown }: { text: string; markdown: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState('');
  const way = (words: string, what: string) => (
    <button type="button" class="link quiet" onClick={() => setCopied(copyText(what) ? text : '')}>
      {words}
    </button>
  );
  return (
    <p class="ways off-paper">
      {way(t('week.copy'), text)}
      {way(t('week.copyMarkdown'), markdown)}
      <span role="status" class="quiet">
        {copied === text && t('week.copied')}
      </span>
    </p>
  );
}
