import type { Entry } from '../../lib/domain/entry';
import { clockOf } from '../../lib/domain/journal-days';
import type { Words } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';
import { Icon } from './Icon';
import { Marked } from './Marked';
import { Part } from './Part';

/** The quiet line under an entry: when, what kind, how hot, what was chosen, its tags, its star. */
export function EntryMeta({ entry, terms }: { entry: Entry; terms: readonly string[] }) {
  const { t, date } = useWords();
  const clock = clockOf(entry);
  const heat = heatWords(entry, t);
  const { choice } = entry.response ?? {};
  // A reflection with its heat or choice says by these what it is.
  const namesItself = entry.kind === 'reflection' && (heat || choice);
  return (
    <p class="meta quiet">
      <Part>
        <time dateTime={clock.toISOString().slice(0, 16)}>
          {date(clock, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })}
        </time>
      </Part>
      {!namesItself && <Part>{t(`kind.${entry.kind}`)}</Part>}
      {heat && <Part>{heat}</Part>}
      {choice && (
        <Part>
          <Marked text={t(`choice.${choice}`)} terms={terms} />
        </Part>
      )}
      {entry.day?.word && <Part>{entry.day.word}</Part>}
      {entry.tags.map((tag) => (
        <Part key={tag}>
          <Marked text={tag} terms={terms} />
        </Part>
      ))}
      {entry.starred && (
        <span class="starred">
          <Icon name="star" filled />
          <span class="visually-hidden">{t('popup.starred')}</span>
        </span>
      )}
    </p>
  );
}

function heatWords({ stimulus, outcome }: Entry, t: Words['t']): string | null {
  const [before, after] = [stimulus?.heat, outcome?.heat];
  if (before && after) return t('popup.heat', { before, after });
  if (before) return t('popup.heat.before', { before });
  return after ? t('popup.heat.after', { after }) : null;
}
