import { useState } from 'preact/hooks';
import { toMarkdown } from '../../lib/domain/markdown';
import { withoutQuotes, withoutStop } from '../../lib/domain/own-words';
import type { WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { Copy } from './Copy';
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
  return (
    <Section title={t('week.passOn')} class="off-paper pass-on">
      <p class="quiet">{t('week.passOn.hint')}</p>
      <OwnWords
        label={t('week.passOn.label')}
        value={text}
        change={setText}
        spellcheck={spellcheck}
        maxLength={20_000}
      />
      <Copy text={text} markdown={toMarkdown(text)} />
    </Section>
  );
}
