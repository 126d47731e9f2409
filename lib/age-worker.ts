import { decryptWith, encryptFor, encryptWith, newRecoveryKey } from './age';

/** What is asked of the thread; an answer is posted back for each. */
export type AgeTask =
  | { work: 'encryptWith' | 'encryptFor' | 'decryptWith'; secret: string; text: string }
  | { work: 'newRecoveryKey' };
export type AgeAnswer = { said: string | null } | { failed: true };

const works = { encryptWith, encryptFor, decryptWith };

addEventListener('message', ({ data }: MessageEvent<AgeTask>) => {
  const doing = data.work === 'newRecoveryKey' ? newRecoveryKey() : works[data.work](data.secret, data.text);
  doing.then(
    (said) => postMessage({ said } satisfies AgeAnswer),
    () => postMessage({ failed: true } satisfies AgeAnswer),
  );
});
