import { useId, useRef, useState } from 'preact/hooks';
import type { LinesProblem } from '../../lib/own-lines';
import { copyText } from '../copy';
import { useWords } from '../i18n';
import { saveFile } from '../save-file';

interface Props {
  /** The lines as they are kept; empty where there are none. */
  lines: string;
  names: readonly string[];
  /** What such lines look like. */
  example: string;
  /** Keeps what was written, or returns what is off; a failure to keep it is told elsewhere. */
  keep(text: string): Promise<LinesProblem | 'kept' | 'failed'>;
  remove(): Promise<'kept' | 'failed'>;
}

/** A person's own selectors for one site, as lines to edit, hand on, take in and take away. */
export function OwnLines({ lines, names, example, keep, remove }: Props) {
  const { t, list } = useWords();
  const [fieldId, saidId] = [useId(), useId()];
  const file = useRef<HTMLInputElement>(null);
  /** What is being written; null follows what is kept, such as what was just pointed at. */
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<LinesProblem | null>(null);
  const [said, setSaid] = useState('');
  const text = typed ?? lines;

  const use = async (from: string): Promise<void> => {
    setTyped(from);
    const outcome = await keep(from);
    setProblem(typeof outcome === 'string' ? null : outcome);
    setSaid(outcome === 'kept' ? t('options.own.kept') : '');
    if (outcome === 'kept') setTyped(null);
  };
  const take = async (picked: File | undefined): Promise<void> => {
    if (picked) await use(await picked.text());
    if (file.current) file.current.value = '';
  };
  const off =
    problem && t(`options.own.problem.${problem.kind}`, { name: '', line: 0, ...problem, list: list([...names]) });
  return (
    <details class="own-lines">
      <summary>{t('options.own.title')}</summary>
      <div>
        <p class="quiet">{t('options.own.intro')}</p>
        <form
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void use(text);
          }}
        >
          <label for={fieldId}>{t('options.own.lines')}</label>
          <textarea
            id={fieldId}
            class="field code"
            dir="ltr"
            rows={Math.min(14, Math.max(4, text.split('\n').length))}
            maxLength={8_000}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            aria-describedby={saidId}
            aria-invalid={problem !== null}
            placeholder={example}
            value={text}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
              setSaid('');
            }}
          />
          <p id={saidId} role={off ? 'alert' : 'status'} class={off ? 'off' : 'quiet said-once'}>
            {off || said}
          </p>
          <p class="row">
            <button type="submit" class="button main" disabled={text.trim() === ''}>
              {t('options.own.keep')}
            </button>
            <button type="button" class="button" onClick={() => file.current?.click()}>
              {t('options.own.open')}
            </button>
            {lines !== '' && (
              <>
                <button
                  type="button"
                  class="button"
                  onClick={() => setSaid(t(copyText(lines) ? 'options.own.copied' : 'options.sites.report.failed'))}
                >
                  {t('options.own.copy')}
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => saveFile('space-between-helpdesk.json', `${lines}\n`)}
                >
                  {t('options.own.download')}
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={async () => {
                    if ((await remove()) === 'failed') return;
                    setTyped(null);
                    setProblem(null);
                    setSaid(t('options.own.removed'));
                  }}
                >
                  {t('options.own.remove')}
                </button>
              </>
            )}
            <input
              ref={file}
              type="file"
              accept="application/json,.json,.txt"
              hidden
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
          </p>
        </form>
      </div>
    </details>
  );
}
