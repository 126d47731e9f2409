import { Problem } from '../card/Problem';
import { useWords } from '../i18n';

interface Props {
  problem: 'full' | 'newer' | 'unavailable' | 'gone' | 'orphan';
  /** What was typed and is not saved; empty where the change had no words. */
  words: string;
  retry(): void;
}

/** A change that was not written, in one sentence; typed words can be copied. */
export function Failed({ problem, words, retry }: Props) {
  const { t } = useWords();
  if (words && problem !== 'gone') return <Problem problem={problem} words={words} retry={retry} />;
  return (
    <p class="notice" role="alert">
      {t(problem === 'gone' ? 'problem.gone' : `popup.problem.${problem}`)}
    </p>
  );
}
