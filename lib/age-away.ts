import type { AgeAnswer, AgeTask } from './age-worker';

/**
 * The library for passphrases in a thread of its own, loaded when it is first asked something: one passphrase takes half a
 * second of work, on a slow computer two, and a page would stand still for as long.
 */
function away(task: AgeTask): Promise<string | null> {
  const thread = new Worker(new URL('./age-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<string | null>((resolve, reject) => {
    thread.addEventListener('message', ({ data }: MessageEvent<AgeAnswer>) => {
      if ('said' in data) resolve(data.said);
      else reject(new Error('age failed'));
    });
    thread.addEventListener('error', () => reject(new Error('age could not be loaded')));
  });
  thread.postMessage(task);
  // With the thread goes what it held of the passphrase.
  return answer.finally(() => thread.terminate());
}

const said = async (task: AgeTask): Promise<string> => (await away(task)) ?? '';

/** Encrypts a text with a passphrase; the answer is an age file in ASCII armour. */
export const encryptWith = (secret: string, text: string): Promise<string> =>
  said({ work: 'encryptWith', secret, text });

/** Encrypts a text for a recovery key; the answer is an age file in ASCII armour. */
export const encryptFor = (secret: string, text: string): Promise<string> => said({ work: 'encryptFor', secret, text });

/** Opens an age file with a passphrase or a recovery key; null where it doesn't fit. */
export const decryptWith = (secret: string, text: string): Promise<string | null> =>
  away({ work: 'decryptWith', secret, text });

/** A new recovery key: `AGE-SECRET-KEY-1…`, 74 characters. */
export const newRecoveryKey = (): Promise<string> => said({ work: 'newRecoveryKey' });
