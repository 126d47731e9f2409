import type { ComponentProps } from 'preact';
import { useWords } from '../i18n';
import { OwnLines } from '../site/OwnLines';
import { SiteHelp } from '../site/SiteHelp';
import { type Seen, SiteParts } from '../site/SiteParts';

/** A granted site, as in `lib/sites`. */
export interface ShownSite {
  pattern: string;
  origin: string | null;
  helpdesk: string | null;
}

export interface SiteWays {
  help: Omit<ComponentProps<typeof SiteHelp>, 'seen'>;
  own: ComponentProps<typeof OwnLines>;
}

interface Props {
  site: ShownSite;
  /** What its open tab shows; null where none is open, undefined until known. */
  seen: Seen | null | undefined;
  /** Null for a pattern of many sites. */
  ways: SiteWays | null;
  remove(): void;
}

/** One site: what it is, what can be seen of it right now, how to mend that, and the way to take it back. */
export function SiteRow({ site, seen, ways, remove }: Props) {
  const { t } = useWords();
  const name = site.origin ?? site.pattern;
  return (
    <li class="site">
      <div class="site-head">
        <p>
          <strong dir="ltr">{name}</strong>
          {site.origin !== null && <span class="quiet"> · {site.helpdesk ?? t('options.sites.unknown')}</span>}
        </p>
        <button
          type="button"
          class="button"
          aria-label={t('options.sites.removeThis', { site: name })}
          onClick={remove}
        >
          {t('options.sites.remove')}
        </button>
      </div>
      {site.origin === null && <p class="quiet">{t('options.sites.wide')}</p>}
      {site.origin !== null && !seen && (
        <p class="quiet">{t(seen === null ? 'options.sites.closed' : 'options.sites.looking')}</p>
      )}
      {seen && <SiteParts seen={seen} />}
      {seen && ways && <SiteHelp seen={seen} {...ways.help} />}
      {ways && <OwnLines {...ways.own} />}
    </li>
  );
}
