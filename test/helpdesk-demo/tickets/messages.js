/** The agent who sits at this desk. */
export const ME = 'Robin Aldery';

// Ages are in minutes before the page was opened, so that the tickets never grow stale.
export const customer = (minutesAgo, text) => ({ author: 'customer', minutesAgo, text });
export const agent = (minutesAgo, text) => ({ author: 'agent', minutesAgo, text });
export const note = (minutesAgo, text) => ({ author: 'note', minutesAgo, text });
