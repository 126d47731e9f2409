import { useWords } from '../i18n';

const parts = ['ticket', 'messages', 'composer', 'status'] as const;
/** `open`: a ticket is open in that tab. */
export type Seen = Record<(typeof parts)[number] | 'open', boolean>;

/** A granted site, as in `lib/sites`. */
export interface ShownSite {
  pattern: string;
  origin: string | null;
  helpdesk: string | null;
}

interface Props {
  site: ShownSite;
  /** What its open tab shows; null where none is open, undefined until known. */
  seen: Seen | null | undefined;
  remove(): void;
}

/** One site: what it is, what can be seen of it right now, and the way to take it back. */
export function SiteRow({ site, seen, remove }: Props) {
  const { t, list } = useWords();
  const name = site.origin ?? site.pattern;
  const missing = seen ? parts.filter((part) => !seen[part]) : [];
  return (
    <li class="site">
      <div>
        <p>
          <strong dir="ltr">{name}</strong>
          <span class="quiet"> {site.origin === null ? '' : `· ${site.helpdesk ?? t('options.sites.unknown')}`}</span>
        </p>
        {site.origin === null && <p class="quiet">{t('options.sites.wide')}</p>}
        {site.origin !== null && !seen && (
          <p class="quiet">{t(seen === null ? 'options.sites.closed' : 'options.sites.looking')}</p>
        )}
        {seen && !seen.open && <p class="quiet">{t('options.sites.noTicket')}</p>}
        {seen?.open && (
          <ul class="seen quiet" aria-label={t('options.sites.sees')}>
            {parts.map((part) => (
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
        )}
        {seen?.open && !(seen.ticket && seen.messages) && (
          <p class="quiet">
            {t('options.sites.manual', { parts: list(missing.map((part) => t(`options.sites.part.${part}`))) })}
          </p>
        )}
      </div>
      <button type="button" class="button" aria-label={t('options.sites.removeThis', { site: name })} onClick={remove}>
        {t('options.sites.remove')}
      </button>
    </li>
  );
}
