import type { Adapter } from './schema';
import { named } from './verbs';

const seen = '2026-11-01';
const box = '.c-conversation-box-content-message';
const field = '.c-editor-composer__field.c-conversation-box-field__field-composer-field';

export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['https://app.crisp.chat/*'],
  detect: [],
  ticketUrl: '^/website/[0-9a-f-]{36}/inbox/(?<id>session_[^/?#]+)',
  sure: { ticket: 'M', customer: 'M' },
  messages: {
    // The list holds only what is scrolled to.
    item: [{ css: `${box}--user, ${box}--operator`, sure: 'M', seen }],
    text: [{ css: `${box}-bubble__content`, sure: 'M', seen }],
    isCustomer: { by: 'selector', css: `${box}--user`, not: `${box}--operator` },
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  // No control that resolves is known, nor where the state stands: only answers are timed.
  solvedStatuses: [],
  actions: [
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: 'button, [role="button"]', named: named('send'), sure: 'L', seen }] },
      confirm: ['composer'],
    },
    // Scrolling brings messages too, so an answer is known by its field being empty again.
    ...['Enter', 'Mod+Enter'].map((keys) => ({
      moment: 'replied' as const,
      on: {
        event: 'keys' as const,
        keys,
        target: [{ css: field, sure: 'M' as const, seen }],
        sure: 'L' as const,
        seen,
      },
      confirm: ['composer' as const],
    })),
  ],
  composer: [{ css: field, sure: 'M', seen }],
  keepOut: [field],
} satisfies Adapter;

// Pages to try by hand: /website/<uuid>/inbox/session_<uuid>/; an answer by the button and by keys, a note, resolving.
