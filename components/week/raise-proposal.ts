import type { Entry } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import type { RaiseItem } from '../../lib/domain/raise';
import type { Words } from '../../lib/i18n/i18n';

/** What an entry says of each part of the raise file, as far as it says anything. */
export function proposalOf(
  { kind, text, stimulus, response, outcome, day }: Entry,
  { t, list }: Pick<Words, 't' | 'list'>,
): RaiseItem {
  const sentences = (parts: (string | undefined | false)[]): string => parts.filter(Boolean).join('\n');
  const { choice } = response ?? {};
  const praised = kind === 'praise';
  return {
    situation: situation(),
    did: sentences([choice && t(`choice.${choice}`), response?.did, response?.nextStep]),
    result: sentences([
      !praised && text,
      ...(day?.good.map(({ what }) => what) ?? []),
      outcome?.helped && t('week.helped', { helped: withoutStop(outcome.helped) }),
      cooler(),
    ]),
    skill: choice ? t(`raise.skill.${choice}`) : '',
    praise: praised ? (text ?? '') : '',
  };

  function situation(): string {
    const { heat, triggers = [] } = stimulus ?? {};
    const about = list(triggers.map((trigger) => t(`trigger.${trigger}`)));
    if (about) return heat ? t('raise.aboutHeat', { list: about, heat }) : t('raise.about', { list: about });
    return heat ? t('raise.hot', { heat }) : '';
  }

  function cooler(): string {
    const [before, after] = [stimulus?.heat, outcome?.heat];
    return before && after && after < before ? t('raise.cooler', { before, after }) : '';
  }
}
