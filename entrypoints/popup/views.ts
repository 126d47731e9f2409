/** What the popup shows: the journal, or one thing in its place for a while. */
export type View = 'journal' | 'space' | 'day' | 'bin' | 'keys';
