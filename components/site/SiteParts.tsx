import { useWords } from '../i18n';

export const siteParts = ['ticket', 'messages', 'composer', 'solve', 'reply', 'status'] as const;
export type SitePart = (typeof siteParts)[number];
/** `open`: a ticket is open in that tab. */
export type Seen = Record<SitePart | 'open', boolean>;

/** What is seen of a ticket page right now, part by part, and what that means. */
export function SiteParts({ seen }: { seen: Seen }) {
  const { t, list } = useWords();
  if (!seen.open) return <p class="quiet">{t('options.sites.noTicket')}</p>;
  const missing = siteParts.filter((part) => !seen[part]);
  const names = list(missing.map((part) => t(`options.sites.part.${part}`)));
  const manual = !(seen.ticket && seen.messages);
  return (
    <>
      <ul class="seen quiet" aria-label={t('options.sites.sees')}>
        {siteParts.map((part) => (
          <li key={part}>
            <span aria-hidden="true">
              {t(`options.sites.part.${part}`)} <b class={seen[part] ? 'yes' : 'no'}>{seen[part] ? '✓' : '✗'}</b>
            </span>
            <span class="visually-hidden">
              {t(seen[part] ? 'options.sites.seen' : 'options.sites.notSeen', {
                part: t(`options.sites.part.${part}`),
              })}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p class="quiet">{t(manual ? 'options.sites.manual' : 'options.sites.later', { parts: names })}</p>
      )}
    </>
  );
}
