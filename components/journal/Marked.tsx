import { findFolded } from '../../lib/domain/fold';

interface Props {
  text: string;
  /** The folded words of a search; none outside of one. */
  terms: readonly string[];
}

/** A text with the words of a search marked in it. */
export function Marked({ text, terms }: Props) {
  const found = terms.length > 0 ? findFolded(text, terms) : [];
  if (found.length === 0) return <>{text}</>;
  return (
    <>
      {found.map(([start, end], at) => (
        <>
          {text.slice(found[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(found.at(-1)?.[1] ?? 0)}
    </>
  );
}
