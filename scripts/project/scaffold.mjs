/**
 * The files of a new adapter, which work together as they are: an example to be replaced line by line.
 * @param {string} id lower case, digits and hyphens
 * @param {string} name as the product writes itself
 * @param {string} today the date as 2026-11-23
 * @returns {Record<string, string>} paths of the project, with the texts
 */
export function scaffold(id, name, today) {
  const page = `test/fixtures/${id}/ticket.html`;
  return {
    [`lib/adapters/${id}.ts`]: adapterFile(id, name, today),
    [page]: pageFile(name, today),
    [`test/fixtures/${id}/expect.ts`]: expectFile,
  };
}

/** The id in camel case, which the export is named by. @param {string} id */
export const exportName = (id) => id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The list of adapters with one more, before the demo.
 * @param {string} index the text of lib/adapters/index.ts
 * @param {string} id
 */
export function listed(index, id) {
  const name = exportName(id);
  return index
    .replace("import { demo } from './demo';", `import { demo } from './demo';\nimport { ${name} } from './${id}';`)
    .replace(/\bdemo(,?\s*\];)/, `${name}, demo$1`);
}

const adapterFile = (id, name, today) => `import type { Adapter } from './schema';

const seen = '${today}';

export const ${exportName(id)} = {
  id: '${id}',
  name: '${name.replaceAll("'", "\\'")}',
  hosts: [],
  detect: ['[data-example-desk]'],
  ticketUrl: '^/example/tickets/(?<id>\\\\d+)',
  sure: { ticket: 'L', customer: 'L' },
  messages: {
    item: [{ css: '.example-message', sure: 'L', seen }],
    text: [{ css: '.example-text', sure: 'L', seen }],
    isCustomer: { by: 'selector', css: '.example-message.from-customer' },
    internal: ['.example-message.is-note'],
    quoted: ['blockquote'],
    order: { by: 'position' },
  },
  status: {
    from: [{ css: '[data-example-status]', sure: 'L', seen }],
    take: { part: 'attribute', name: 'data-example-status' },
  },
  solvedStatuses: ['solved'],
  actions: [
    {
      moment: 'solved',
      on: { event: 'click', target: [{ css: '#example-solve', sure: 'L', seen }] },
      confirm: ['solved'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '#example-send', sure: 'L', seen }] },
      confirm: ['messages'],
    },
  ],
  composer: [{ css: '#example-composer', sure: 'L', seen }],
  keepOut: ['#example-send'],
} satisfies Adapter;

// Pages to try by hand: /example/tickets/1; answer, solve, write a note, go to the list.
`;

const pageFile = (
  name,
  today,
) => `<!-- Structure of a ticket in ${name}: say here what it is known from, ${today.slice(0, 7)}. Served at https://desk.test/example/tickets/1. -->
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Ticket</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main data-example-desk data-example-status="open">
      <div class="example-message from-customer"><div class="example-text">Where is my parcel?</div></div>
      <div class="example-message"><div class="example-text">It left on Monday.</div></div>
      <div class="example-message is-note"><div class="example-text">Carrier does not answer.</div></div>
      <div class="example-message from-customer"><div class="example-text">Still nothing!<blockquote>It left on Monday.</blockquote></div></div>
    </main>
    <textarea id="example-composer"></textarea>
    <button type="button" id="example-send">Send</button>
    <button type="button" id="example-note">Note</button>
    <button type="button" id="example-solve">Solve</button>
    <script>
      'use strict';
      function add(kind) {
        const message = document.createElement('div');
        const text = document.createElement('div');
        message.className = \`example-message \${kind}\`;
        text.className = 'example-text';
        text.textContent = document.querySelector('#example-composer').value;
        message.append(text);
        document.querySelector('main').append(message);
      }
      document.addEventListener('click', ({ target }) => {
        if (target.id === 'example-send') add('from-agent');
        if (target.id === 'example-note') add('is-note');
        if (target.id === 'example-solve') document.querySelector('main').dataset.exampleStatus = 'solved';
      });
    </script>
  </body>
</html>
`;

const expectFile = `import type { Act, Expected } from '../../conformance/expected';

const write: Act = { type: 'It comes today.', in: '#example-composer' };

export const expected = {
  addresses: [
    ['https://desk.test/example/tickets/1', '1'],
    ['https://desk.test/example/tickets/1?tab=log#last', '1'],
    ['https://desk.test/example/tickets', null],
    ['https://desk.test/example/tickets/new', null],
    ['https://desk.test/portal/example/tickets/1', null],
  ],
  pages: [
    {
      file: 'ticket.html',
      at: 'https://desk.test/example/tickets/1',
      customer: ['Still nothing!', 'Where is my parcel?'],
      never: ['It left on Monday.', 'Carrier does not answer.'],
      status: 'open',
    },
  ],
  replied: [{ name: 'an answer', do: [write, { click: '#example-send' }], shows: '.from-agent' }],
  solved: [{ name: 'the button', do: [{ click: '#example-solve' }], shows: '[data-example-status="solved"]' }],
  quiet: [{ name: 'a note', do: [write, { click: '#example-note' }], shows: '.is-note:has-text("today")' }],
} satisfies Expected;
`;
