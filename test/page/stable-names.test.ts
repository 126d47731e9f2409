import { describe, expect, it } from 'vitest';
import { isGenerated, isMeaningfulClass, stableValue } from '../../lib/page/stable-names';

describe('a name made by a machine', () => {
  it.each([
    'css-1ab2c',
    'sc-bdVaJa',
    'bdVaJa',
    'iQwErT',
    'xqzrtw',
    ':r1:',
    '«r3»',
    'ember123',
    'radix-:r4:',
    'react-select-2-input',
    'headlessui-menu-button-1',
    'Button_root__3fK2x',
    'a1b2c3d4e5',
    '6f9619ff-8b86-d011-b42d-00c04fc964ff',
    'message-48213',
    'ng-tns-c12-3',
    '_ngcontent-abc-c5',
    'svelte-1x2y3z',
  ])('is known: %s', (name) => {
    expect(isGenerated(name)).toBe(true);
  });

  it.each(['submit', 'h1', 'ckeditor5', 'iconButton', 'ticket-pane', 'omni-log-comment-item', 'reply_box', 'HTML'])(
    'is not: %s',
    (name) => {
      expect(isGenerated(name)).toBe(false);
    },
  );
});

describe('a class', () => {
  it.each(['ticket-pane', 'message', 'composer__body', 'history-container', 'is_customer', 'conversationThread'])(
    'tells what something is: %s',
    (name) => {
      expect(isMeaningfulClass(name)).toBe(true);
    },
  );

  it.each(['is-active', 'selected', 'tab--selected', 'mt-4', 'md:flex', 'w-1/2', 'bg-white', 'css-1ab2c', 'btn', 'p'])(
    'tells only how it looks or stands: %s',
    (name) => {
      expect(isMeaningfulClass(name)).toBe(false);
    },
  );
});

describe('what holds of a value', () => {
  it.each<[string, string | null, ReturnType<typeof stableValue>]>([
    ['submit_button-menu-solved', '4711', { is: 'submit_button-menu-solved' }],
    ['ticket-4711-pane', '4711', { is: 'ticket-{id}-pane' }],
    ['4711', '4711', { is: '{id}' }],
    ['ticket-47112-pane', '4711', { startsWith: 'ticket-' }],
    ['ticket-7-pane', '7', { is: 'ticket-{id}-pane' }],
    ['step-7', '7', { startsWith: 'step-' }],
    ['message-48213', null, { startsWith: 'message-' }],
    ['message-6f9619ff', null, { startsWith: 'message-' }],
    ['PROJ-12', 'PROJ-12', { startsWith: 'PROJ-' }],
    ['48213', null, null],
    ['ember123', null, null],
    [':r1:', null, null],
    ['Hanne Vestergren', null, null],
    ['hanne@example.com', null, null],
    ['', null, null],
  ])('%j on ticket %s', (value, ticketId, expected) => {
    expect(stableValue(value, ticketId)).toEqual(expected);
  });
});
