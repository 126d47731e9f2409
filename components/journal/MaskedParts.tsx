import type { MaskedPart } from '../../lib/domain/masked-parts';
import { useWords } from '../i18n';

interface Props {
  parts: readonly MaskedPart[];
  shown: readonly boolean[];
  toggle(at: number): void;
}

/** What was masked in a praise, each to be shown again and masked again. Only this page's memory has it. */
export function MaskedParts({ parts, shown, toggle }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="chips masked">
      <legend class="quiet">{t('popup.add.parts')}</legend>
      {parts.map(({ original }, at) => (
        <button key={at} type="button" class="chip" aria-pressed={!shown[at]} dir="auto" onClick={() => toggle(at)}>
          {original}
        </button>
      ))}
    </fieldset>
  );
}
