import { describe, expect, it } from 'vitest';
import { type Change, isConfirmed, type TicketState } from '../../lib/domain/ticket';

const isSolved = (status: string | null): boolean => status === 'solved';

const state = (over: Partial<TicketState> = {}): TicketState => ({
  status: 'open',
  messages: 2,
  composing: true,
  ...over,
});

describe('an action is', () => {
  it.each<[string, Change[], Partial<TicketState>, Partial<TicketState>, boolean, boolean]>([
    ['confirmed by another status', ['status'], {}, { status: 'solved' }, true, true],
    ['not confirmed by the same status', ['status'], {}, {}, true, false],
    [
      'not confirmed by a status that was unknown before',
      ['status'],
      { status: null },
      { status: 'solved' },
      true,
      false,
    ],
    ['not confirmed by a status that is unknown now', ['status'], {}, { status: null }, true, false],
    ['confirmed by one more message', ['messages'], {}, { messages: 3 }, true, true],
    ['not confirmed by fewer messages', ['messages'], {}, { messages: 1 }, true, false],
    ['not confirmed by messages that were unknown', ['messages'], { messages: null }, { messages: 3 }, true, false],
    ['confirmed by an emptied composer', ['composer'], {}, { composing: false }, true, true],
    ['not confirmed by a composer that is gone', ['composer'], {}, { composing: null }, true, false],
    ['confirmed by a form that is gone', ['form-gone'], {}, { composing: null }, true, true],
    ['not confirmed by a form that came back with its text', ['form-gone'], {}, {}, true, false],
    [
      'not confirmed by a composer that was empty',
      ['composer'],
      { composing: false },
      { composing: false },
      true,
      false,
    ],
    ['confirmed by leaving', ['left'], {}, {}, false, true],
    ['not confirmed by staying', ['left'], {}, {}, true, false],
    [
      'not confirmed by what another ticket shows',
      ['status', 'messages'],
      {},
      { status: 'solved', messages: 9 },
      false,
      false,
    ],
    ['confirmed by any one of its changes', ['messages', 'status'], {}, { status: 'solved' }, true, true],
    ['confirmed by the status that ends a ticket', ['solved'], { status: 'open' }, { status: 'solved' }, true, true],
    ['not confirmed by another status', ['solved'], { status: 'open' }, { status: 'pending' }, true, false],
    ['not confirmed where it was solved before', ['solved'], { status: 'solved' }, { status: 'solved' }, true, false],
    [
      'not confirmed where the status was not known before',
      ['solved'],
      { status: null },
      { status: 'solved' },
      true,
      false,
    ],
    ['not confirmed by what no page can see', ['closed'], {}, { status: 'solved' }, false, false],
    ['not confirmed where nothing would', [], {}, { status: 'solved' }, false, false],
  ])('%s', (_, changes, before, after, onSameTicket, confirmed) => {
    expect(isConfirmed(changes, state(before), state(after), onSameTicket, isSolved)).toBe(confirmed);
  });
});
