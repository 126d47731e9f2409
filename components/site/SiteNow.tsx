import type { ComponentProps } from 'preact';
import { useWords } from '../i18n';
import { SiteHelp } from './SiteHelp';
import { SiteParts, siteParts } from './SiteParts';

interface Props extends Omit<ComponentProps<typeof SiteHelp>, 'seen'> {
  name: string;
  /** Null where nothing of ours runs in the tab. */
  seen: ComponentProps<typeof SiteHelp>['seen'] | null;
}

/** The site in front of the popup: in one line whether all is seen, and behind it the parts and how to mend them. */
export function SiteNow({ name, seen, ...help }: Props) {
  const { t, list } = useWords();
  if (!seen) return <p class="quiet">{t('popup.site.nothing', { site: name })}</p>;
  const missing = siteParts.filter((part) => !seen[part]).map((part) => t(`options.sites.part.${part}`));
  // The composer and a button come with the answer; until then nothing is wrong.
  const ready = seen.ticket && seen.messages && (seen.solve || seen.reply);
  const state = !seen.open ? 'noTicket' : missing.length === 0 ? 'all' : ready ? 'ready' : 'some';
  return (
    <details class="site-now">
      <summary class="quiet">{t(`popup.site.${state}`, { site: name, parts: list(missing) })}</summary>
      <div>
        <SiteParts seen={seen} />
        <SiteHelp seen={seen} {...help} />
      </div>
    </details>
  );
}
