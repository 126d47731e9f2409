/** Whether what was typed is meant as a recovery key, with whatever spaces, breaks and case it was copied. */
export const isRecoveryKey = (secret: string): boolean => tidied(secret).startsWith('AGE-SECRET-KEY-1');

/** A recovery key as it was given out. */
export const tidied = (key: string): string => key.replaceAll(/\s/g, '').toUpperCase();
