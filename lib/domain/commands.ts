export const commandNames = ['open-card', '_execute_action', 'keep-praise'] as const;

/** A command with the keys as the browser writes them (`Ctrl+Shift+Space`); empty where none are assigned. */
export interface Command {
  name: (typeof commandNames)[number];
  keys: string;
}
