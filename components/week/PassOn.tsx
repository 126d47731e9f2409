import { useState } from 'preact/hooks';
import { withoutQuotes, withoutStop } from '../../lib/domain/own-words';
import type { WeekSummary } from '../../lib/domain/week';
import { copyText } from '../copy';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { Section } from './Section';

interface Props {
  passOn: NonNullable<WeekSummary['passOn']>;
  spellcheck: boolean;
}

/** A thank-you to change and copy. It is never sent, and not kept. */
export function PassOn({ passOn, spellcheck }: Props) {
  const { t } = useWords();
  const words = passOn.kind === 'helped' ? withoutStop(passOn.text) : withoutQuotes(passOn.text);
  const [text, setText] = useState(t(`week.passOn.${passOn.kind}`, { text: words }));
  const [copied, setCopied] = useState(false);
  return (
    <Section title={t('week.passOn')} class="off-paper pass-on">
      <p class="quiet">{t('week.passOn.hint')}</p>
      <OwnWords
        label={t('week.passOn.label')}
        value={text}
        change={(changed) => {
          setText(changed);
          setCopied(false);
        }}
        spellcheck={spellcheck}
        maxLength={20_000}
      />
      <p>
        <button type="button" class="button" onClick={() => setCopied(copyText(text))}>
          {t('week.copy')}
        </button>{' '}
        <span role="status" class="quiet">
          {copied && t('week.copied')}
        </span>
      </p>
    </Section>
  );
}
