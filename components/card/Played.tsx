import type { Trigger } from '../../lib/domain/entry';
import type { Play } from '../../lib/domain/playbook';
import { useWords } from '../i18n';

interface Props {
  plays: readonly Play[];
  triggers: readonly Trigger[];
  outdated(play: Play): void;
}

/** One line of the person's own playbook, where the same thing set it off before. It ranks nothing and picks nothing. */
export function Played({ plays, triggers, outdated }: Props) {
  const { t } = useWords();
  const play = plays.find(({ trigger }) => triggers.includes(trigger));
  if (!play) return null;
  const { trigger, choice, count, cooler } = play;
  return (
    <p class="quiet">
      {t('card.play', { trigger, tried: t(`choice.count.${choice}`, { count }), cooler })}{' '}
      <button type="button" class="link" onClick={() => outdated(play)}>
        {t('card.play.outdated')}
      </button>
    </p>
  );
}
