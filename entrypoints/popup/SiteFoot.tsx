import { useWords } from '../../components/i18n';
import { SiteNow } from '../../components/site/SiteNow';
import type { Key } from '../../lib/i18n/i18n';
import { pointAt } from '../../lib/point-at';
import { useSite } from './site';
import '../../components/site/site.css';

interface Props {
  inTab: boolean;
  /** What became of adding the site, to be said. */
  say(what: Key | null): void;
}

/** The site of the tab in front: what is seen there where it is ours, else the way to add it. */
export function SiteFoot({ inTab, say }: Props) {
  const { t } = useWords();
  const { site, add } = useSite();
  if (!site) return null;
  if (!site.added) {
    const ask = async (): Promise<void> => {
      const added = await add();
      say(added === 'denied' ? null : `popup.site.${added}`);
    };
    return (
      <button type="button" class="button" onClick={() => void ask()}>
        {t('popup.site.use')}
      </button>
    );
  }
  const { origin, check } = site;
  return (
    <SiteNow
      name={check?.helpdesk ?? new URL(origin).host}
      seen={check?.seen ?? null}
      report={check?.lines ?? null}
      point={async (part) => {
        const there = await pointAt(origin, part);
        if (there && !inTab) window.close();
        return there;
      }}
    />
  );
}
