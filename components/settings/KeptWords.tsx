import { useEffect, useRef, useState } from 'preact/hooks';
import { OwnWords } from '../OwnWords';

/** Typing is kept at each pause of this length. */
const pauseMs = 600;

interface Props {
  label: string;
  labelled?: boolean;
  first: string;
  /** Tells whether the text is kept; if not, leaving the field tries again. */
  keep(text: string): Promise<boolean>;
  spellcheck: boolean;
  rows?: number;
  focus?: boolean;
  maxLength: number;
}

/** A field that keeps what is typed at each pause, when it is left, and when the page goes away. */
export function KeptWords({ first, keep, labelled = true, rows = 1, focus = false, ...field }: Props) {
  const [text, setText] = useState(first);
  const kept = useRef<string | null>(first);
  const keepNow = useRef(() => {});
  keepNow.current = () => {
    if (text === kept.current) return;
    kept.current = text;
    keep(text).then((done) => {
      if (!done) kept.current = null;
    });
  };
  useEffect(() => {
    if (text === kept.current) return;
    const timer = setTimeout(() => keepNow.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const hide = (): void => keepNow.current();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      hide();
    };
  }, []);
  return (
    <div class="kept-words" onFocusOut={() => keepNow.current()}>
      <OwnWords {...field} labelled={labelled} rows={rows} focus={focus} value={text} change={setText} />
    </div>
  );
}
