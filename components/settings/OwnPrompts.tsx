import { useRef, useState } from 'preact/hooks';
import {
  mergedPrompts,
  newOwnPrompt,
  type OwnPrompt,
  ownMoments,
  promptFile,
  promptLimits,
  readPromptFile,
} from '../../lib/domain/prompts';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { saveFile } from '../save-file';
import { Select } from './Select';

interface Props {
  own: readonly OwnPrompt[];
  /** Tells whether they are kept. */
  keep(own: OwnPrompt[]): Promise<boolean>;
  spellcheck: boolean;
}

/** The prompts that the person wrote: add, take away, hand on as a file, take in from one. */
export function OwnPrompts({ own, keep, spellcheck }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [moment, setMoment] = useState<OwnPrompt['moment']>('choose');
  const [said, setSaid] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const full = own.length >= promptLimits.ownAtMost;

  const add = async (): Promise<void> => {
    const prompt = newOwnPrompt(moment, text, crypto.randomUUID());
    if (prompt && (await keep([...own, prompt]))) setText('');
  };
  const take = async (picked: File | undefined): Promise<void> => {
    const read = picked && readPromptFile(await picked.text(), () => crypto.randomUUID());
    if (file.current) file.current.value = '';
    if (!read) return setSaid(picked ? t('options.prompts.unreadable') : null);
    const merged = mergedPrompts(own, read);
    if (await keep(merged)) setSaid(t('options.prompts.taken', { count: merged.length - own.length }));
  };

  return (
    <>
      <h3>{t('options.prompts.own')}</h3>
      {own.length > 0 && (
        <ul class="lines own-prompts">
          {own.map((prompt) => (
            <li key={prompt.id}>
              <span class="own" dir="auto">
                {prompt.text}
              </span>
              <small class="quiet">{t(`options.prompts.moment.${prompt.moment}`)}</small>
              <button
                type="button"
                class="link"
                aria-label={t('options.prompts.removeThis', { prompt: prompt.text })}
                onClick={() => void keep(own.filter(({ id }) => id !== prompt.id))}
              >
                {t('options.prompts.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="rows"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <OwnWords
          label={t('options.prompts.write')}
          labelled
          value={text}
          change={setText}
          spellcheck={spellcheck}
          maxLength={promptLimits.longest}
        />
        <Select
          label={t('options.prompts.where')}
          options={ownMoments}
          chosen={moment}
          name={(one) => t(`options.prompts.moment.${one}`)}
          choose={(one) => setMoment(one)}
        />
        <p class="row">
          <button type="submit" class="button" disabled={full || text.trim() === ''}>
            {t('options.prompts.add')}
          </button>
          {own.length > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => saveFile('space-between-prompts.json', promptFile(own))}
            >
              {t('options.prompts.export')}
            </button>
          )}
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {t('options.prompts.import')}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </p>
        <p class="quiet" role="status">
          {full ? t('options.prompts.full', { count: promptLimits.ownAtMost }) : said}
        </p>
      </form>
    </>
  );
}
