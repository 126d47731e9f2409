import { useEffect, useRef, useState } from 'preact/hooks';
import { Day } from '../../components/card/Day';
import { Kept } from '../../components/card/Kept';
import { Problem } from '../../components/card/Problem';
import { dayText, saidGood } from '../../lib/domain/day';
import { type CardContext, Orphaned, type SaveProblem, send } from '../../lib/messages';
import { pauseMs } from './App';
import { somebodyActed } from './acting';
import { useCardKeys } from './keys';

/** The end of the day on a card. What is typed is kept at each pause, and found again in the journal. */
export function DayApp({ opened }: { opened: CardContext }) {
  const [day, setDay] = useState(opened.day);
  const [closed, setClosed] = useState(false);
  const [failure, setFailure] = useState<SaveProblem | 'orphan' | null>(null);
  const saving = useRef(false);

  const attempt = async <T,>(message: Promise<T>): Promise<T | undefined> => {
    try {
      return await message;
    } catch (error) {
      setFailure(error instanceof Orphaned ? 'orphan' : 'unavailable');
      return undefined;
    }
  };
  const keep = async (): Promise<void> => {
    if (day !== opened.day && !closed && !saving.current) await attempt(send('card.day-draft', { day }));
  };
  useEffect(() => {
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [day]);

  const leave = async (): Promise<void> => {
    await keep();
    await attempt(send('card.close', {}));
  };
  const off = async (): Promise<void> => {
    await keep();
    await attempt(send('card.off', {}));
  };
  const save = async (): Promise<void> => {
    if (saving.current || closed || !somebodyActed()) return;
    saving.current = true;
    const changed = await attempt(send('card.day-close', { ...day, good: saidGood(day), id: opened.id }));
    saving.current = false;
    if (changed?.changed) setClosed(true);
    else if (changed) setFailure(changed.problem === 'gone' ? 'unavailable' : changed.problem);
  };
  useCardKeys(leave, save);

  if (closed) return <Kept heading="popup.day.closed" remembered={null} close={() => void leave()} />;
  return (
    <Day
      problem={failure && <Problem problem={failure} words={dayText(day)} retry={() => setFailure(null)} />}
      day={day}
      rest={opened.rest}
      spellcheck={opened.settings.spellcheck}
      change={(said) => setDay((before) => ({ ...before, ...said }))}
      close={() => void save()}
      back={() => void leave()}
      off={() => void off()}
    />
  );
}
