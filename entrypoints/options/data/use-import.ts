import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportActions, ImportStep, ImportTrouble } from '../../../components/settings/data/Import';
import { emptyTally } from '../../../lib/domain/transfer/batch';
import { BadFile, type FileEnd, type FileProblem, readFile } from '../../../lib/import-file';
import { type ImportProblem, send } from '../../../lib/messages';
import { type FileLock, lockOf, type Opener, openerOf } from '../../../lib/sealed-file';
import { decryptedFile, isEncrypted } from '../../../lib/unlock';

/** How often a page looks how far an import is. */
const lookMs = 250;

/** What was read of a file that the person is looking at. */
interface Chosen {
  id: string;
  end: FileEnd;
}

class Stopped extends Error {
  constructor(readonly problem: ImportProblem | null) {
    super(problem ?? 'cancelled');
  }
}

/** The steps of bringing a file in. A page that is opened while one is under way shows it. */
export function useImport(): ImportActions & { state: ImportStep } {
  const [state, setState] = useState<ImportStep>({ step: 'none' });
  const chosen = useRef<Chosen | null>(null);
  const encrypted = useRef<{ file: File; lock: FileLock | null } | null>(null);
  const run = useRef(new AbortController());
  const look = useRef<() => Promise<void>>(async () => undefined);
  look.current = async () => {
    let seen = false;
    for (;;) {
      const now = await send('import.progress', {}).catch(() => null);
      if (run.current.signal.aborted || !now) return;
      if (!now.bringing) {
        if (seen) setState({ step: 'done' });
        return;
      }
      seen = true;
      const share = now.parts === 0 ? 0 : now.partsDone / now.parts;
      setState({ step: 'bringing', share, stands: now.problem !== null });
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  };
  useEffect(() => {
    void look.current();
    return () => run.current.abort();
  }, []);

  const choose = async (file: File): Promise<void> => {
    const lock = await lockOf(file).catch(() => null);
    if (lock || (await isEncrypted(file).catch(() => false))) {
      encrypted.current = { file, lock };
      setState({ step: 'secret' });
      return;
    }
    await read(file, null);
  };
  const read = async (file: File, opener: Opener | null): Promise<void> => {
    const { signal } = run.current;
    const id = crypto.randomUUID();
    setState({ step: 'reading', share: 0 });
    try {
      const { end, tally } = await putAside({ file, id, opener, signal }, (share) =>
        setState({ step: 'reading', share }),
      );
      const setup = opener ? await opener.setup(end.setup) : end.setup;
      chosen.current = { id, end: { ...end, setup } };
      setState({ step: 'preview', tally, whole: end.whole, hasSetup: isObject(setup) });
    } catch (error) {
      await send('import.drop', {}).catch(() => null);
      if (!signal.aborted) setState({ step: 'none', problem: troubleOf(error) });
    }
  };
  return {
    state,
    choose: (file) => void choose(file),
    open: async (secret) => {
      const opened = encrypted.current && (await openWith(secret, encrypted.current));
      if (!opened) return 'wrong';
      encrypted.current = null;
      void read(opened.file, opened.opener);
      return null;
    },
    cancel: () => {
      run.current.abort();
      run.current = new AbortController();
      encrypted.current = null;
      setState({ step: 'none' });
      void send('import.drop', {}).catch(() => null);
    },
    accept: async ({ bringBack, setup }) => {
      if (!chosen.current) return;
      const { id, end } = chosen.current;
      setState({ step: 'bringing', share: 0, stands: false });
      const taken = setup && isObject(end.setup) ? end.setup : null;
      const answer = await send('import.accept', { import: id, bringBack, setup: taken }).catch(() => null);
      if (!answer?.done) return setState({ step: 'none', problem: troubleOf(new Stopped(answer?.problem ?? null)) });
      await look.current();
      // What is brought in before the first look is not seen on its way.
      setState((now) => (now.step === 'bringing' ? { step: 'done' } : now));
    },
  };
}

/** An encrypted file as it can be read now, or null where the secret does not open it. */
async function openWith(
  secret: string,
  { file, lock }: { file: File; lock: FileLock | null },
): Promise<{ file: File; opener: Opener | null } | null> {
  if (lock) {
    const opener = await openerOf(lock, secret);
    return opener && { file, opener };
  }
  const text = await decryptedFile(secret, await file.text());
  return text === null ? null : { file: new File([text], 'decrypted'), opener: null };
}

interface Putting {
  file: File;
  id: string;
  /** Opens the records where they are sealed. */
  opener: Opener | null;
  signal: AbortSignal;
}

/** Reads a file and puts it aside in the journal, part by part. */
async function putAside(
  { file, id, opener, signal }: Putting,
  tell: (share: number) => void,
): Promise<{ end: FileEnd; tally: ReturnType<typeof emptyTally> }> {
  const begun = await send('import.begin', { import: id });
  if (!begun.done) throw new Stopped(begun.problem);
  const parts = readFile(file);
  let tally = emptyTally();
  let coming = parts.next();
  for (let nth = 0; ; nth += 1) {
    const next = await coming;
    signal.throwIfAborted();
    if (next.done) return { end: next.value, tally };
    const { lists, broken, share } = opener ? await opener.part(next.value) : next.value;
    // The next part is read while the background checks this one; what goes wrong with it shows when it is waited for.
    coming = parts.next();
    coming.catch(() => undefined);
    const staged = await send('import.stage', { import: id, nth, lists, broken });
    if (!staged.done) throw new Stopped(staged.problem);
    tally = staged.tally;
    tell(share);
  }
}

const troubles: Record<FileProblem | ImportProblem, ImportTrouble> = {
  ...{ foreign: 'foreign', newer: 'newer', large: 'large', deep: 'large', many: 'large', unreadable: 'unreadable' },
  ...{ full: 'full', locked: 'locked', busy: 'busy', gone: 'unavailable', unavailable: 'unavailable' },
};

function troubleOf(error: unknown): ImportTrouble {
  const known = error instanceof BadFile || error instanceof Stopped ? error.problem : null;
  return known ? troubles[known] : 'unavailable';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
