import { useState } from 'preact/hooks';
import { copyText } from '../copy';
import { useWords } from '../i18n';

interface Props {
  problem: 'full' | 'newer' | 'unavailable' | 'orphan';
  /** What was typed so far, to be copied. */
  words: string;
  retry(): void;
}

/** What went wrong, in one sentence, with the way out: the words stay and can be copied. */
export function Problem({ problem, words, retry }: Props) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div class="notice problem" role="alert">
      <p>{t(`problem.${problem}`)}</p>
      <p class="ways">
        <button type="button" class="link" onClick={() => setCopied(copyText(words))}>
          {t(copied ? 'problem.copied' : 'problem.copy')}
        </button>
        {problem !== 'orphan' && (
          <button type="button" class="link" onClick={retry}>
            {t('problem.retry')}
          </button>
        )}
      </p>
    </div>
  );
}
