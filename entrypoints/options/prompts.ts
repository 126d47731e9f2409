import { useEffect, useState } from 'preact/hooks';
import { attempt, type Failure } from '../../lib/attempt';
import type { OwnPrompt, PromptHistory } from '../../lib/domain/prompts';
import { send } from '../../lib/messages';

/** Which prompts are switched off, and the person's own; both are kept at once. */
export function usePrompts(firstOwn: OwnPrompt[] | null, tell: (problem: Promise<Failure | null>) => Promise<boolean>) {
  const [history, setHistory] = useState<PromptHistory>({});
  const [own, setOwn] = useState(firstOwn);
  useEffect(() => {
    send('prompts.kept', {}).then(setHistory, () => undefined);
  }, []);
  return {
    off: Object.entries(history).flatMap(([id, { off }]) => (off ? [id] : [])),
    change: (id: string, on: boolean): void => {
      const switched = send('prompts.switch', { id, on }).then((kept) => {
        setHistory(kept);
        return { changed: true } as const;
      });
      void tell(attempt(switched));
    },
    own,
    keep: async (prompts: OwnPrompt[]): Promise<boolean> => {
      const kept = await tell(attempt(send('keepsake.put', { name: 'prompts', text: JSON.stringify(prompts) })));
      if (kept) setOwn(prompts);
      return kept;
    },
  };
}
