import type { Action, Candidate } from '../adapters/schema';

/** What was found of the controls of a ticket; empty or null where nothing was. */
export interface Controls {
  send: Candidate[];
  solve: Candidate[];
  /** A select in which the status is chosen, and its values that close the ticket. */
  field: string | null;
  solved: string[];
  fieldForm: Candidate[];
  replyForm: Candidate[];
  composer: Candidate[];
  hasStatus: boolean;
}

/** What answers and what closes the ticket, the closing ones first, since they may answer too. */
export function actionsOf(controls: Controls, today: string): Action[] {
  const { send, solve, field, solved, fieldForm, replyForm, composer, hasStatus } = controls;
  const status: Action['confirm'] = hasStatus ? ['status', 'solved'] : [];
  const closed: Action['confirm'] = [...status, 'left', 'composer', 'messages'];
  const answered: Action['confirm'] = ['messages', 'composer', 'form-gone', ...status, 'left'];
  const shortcut: Action['confirm'] = ['messages', 'composer', 'form-gone'];
  const actions: Action[] = [];
  const use = (
    event: 'click' | 'submit',
    moment: Action['moment'],
    target: Candidate[],
    confirm: Action['confirm'],
    when?: Action['when'],
  ): void => {
    if (target.length > 0) actions.push({ moment, on: { event, target }, ...(when && { when }), confirm });
  };
  if (field !== null && solved.length > 0) {
    const when = { field, is: solved };
    if (fieldForm.length > 0) use('submit', 'solved', fieldForm, closed, when);
    else use('click', 'solved', send, closed, when);
  }
  use('click', 'solved', solve, closed);
  use('submit', 'replied', replyForm, answered);
  use('click', 'replied', send, answered);
  actions.push({
    moment: 'replied',
    on: { event: 'keys', keys: 'Mod+Enter', target: composer, sure: 'L', seen: today },
    confirm: shortcut,
  });
  return actions;
}
