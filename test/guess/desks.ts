/** What a page of a desk really is, against which a guess is measured. */
export interface Desk {
  /** The folder under `test/fixtures`, with the page. */
  page: string;
  address: string;
  id: string;
  /** An address of the same desk that shows another ticket, and some that show none. */
  another: string;
  none: string[];
  /** The customer's texts, newest first; of everything else on the page no word may be taken for the customer's. */
  customer: string[];
  composer: string | null;
  replied: string | null;
  solved: string | null;
  /** The parts that the guess has to get right: a floor that may rise and never fall. */
  right: Part[];
}

export const parts = ['ticket', 'customer', 'composer', 'replied', 'solved'] as const;
export type Part = (typeof parts)[number];

const all: Part[] = [...parts];

/** Desks that nobody described, made up to be unlike each other. */
export const unknownDesks: Desk[] = [
  {
    page: 'unknown-php/ticket.html',
    address: 'http://php.example/hilfe/index.php?seite=vorgang&nr=1042',
    id: '1042',
    another: '/hilfe/index.php?nr=7&seite=vorgang',
    none: ['/hilfe/index.php?seite=liste&s=2', '/hilfe/index.php?seite=kunden&nr=1042', '/hilfe/index.php'],
    customer: ['Das ist eine absolute Frechheit!', 'Ich warte seit drei Wochen'],
    composer: 'textarea[name="text"]',
    replied: 'input[name="absenden"]',
    solved: 'form[name="antwort"]',
    right: all,
  },
  {
    page: 'unknown-chat/ticket.html',
    address: 'https://chat.example/inbox/3/c/0f8fad5b-d9cb-469f-a165-70867728950e',
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    another: '/inbox/4/c/7c9e6679-7425-40de-944b-e07fc1f90ae7',
    none: ['/inbox/3', '/inbox/3/c/', '/settings/c/1'],
    customer: ['This is RIDICULOUS.', 'My order never arrived.'],
    composer: '[role="textbox"]',
    replied: 'button.css-s8d71x',
    solved: 'button.css-r91kk0',
    // Nothing but the side tells who speaks, and no name that lasts tells the side: no text is judged there.
    right: ['ticket', 'composer', 'replied', 'solved'],
  },
  {
    page: 'unknown-tokyo/ticket.html',
    address: 'https://tokyo.example/anken/detail/20391',
    id: '20391',
    another: '/anken/detail/5',
    none: ['/anken/list', '/anken/new', '/anken/detail/'],
    customer: ['ふざけるな！', '注文した商品がまだ届きません。'],
    composer: 'textarea',
    replied: 'button.soushin',
    solved: 'button.kanryou-btn',
    right: all,
  },
  {
    page: 'unknown-rtl/ticket.html',
    address: 'https://rtl.example/cases/view/8841',
    id: '8841',
    another: '/cases/view/12',
    none: ['/cases', '/cases/view', '/people/view/8841'],
    customer: ['هذا أمر مخزٍ!', 'لم يصل طلبي'],
    composer: '.answer-editor',
    replied: 'button.go',
    solved: 'button.go-close',
    right: all,
  },
  {
    page: 'unknown-forum/ticket.html',
    address: 'https://forum.example/d/issues/5512',
    id: '5512',
    another: '/d/issues/6',
    none: ['/d', '/d/issues', '/d/issues/new', '/people/5512'],
    customer: ['This is RIDICULOUS', 'Hello, I sent the kettle back'],
    composer: 'textarea[name="body"]',
    replied: 'form.answer button',
    solved: '[data-do="resolve"]',
    right: all,
  },
  {
    page: 'unknown-panes/ticket.html',
    address: 'https://panes.example/app/demandes/731',
    id: '731',
    another: '/app/demandes/732',
    none: ['/app/demandes', '/app/clients/731', '/app'],
    customer: ['C’est SCANDALEUX !', 'Bonjour, ma commande'],
    composer: '[data-demande-id="731"] textarea',
    replied: '[data-demande-id="731"] .redaction__envoi',
    solved: '[data-demande-id="731"] .bouton-resolu',
    right: all,
  },
  {
    page: 'unknown-shadow/ticket.html',
    address: 'https://shadow.example/soporte/#/casos/6120',
    id: '6120',
    another: '/soporte/#/casos/7',
    none: ['/soporte/', '/soporte/#/casos', '/soporte/#/clientes/6120'],
    customer: ['¡Esto es una VERGÜENZA!', 'Mi pedido no ha llegado.'],
    composer: 'textarea',
    replied: '.send-reply',
    solved: '.close-case',
    right: all,
  },
  {
    page: 'unknown-frame/ticket.html',
    address: 'https://frame.example/painel/chamado/3301',
    id: '3301',
    another: '/painel/chamado/3302',
    none: ['/painel/chamados', '/painel/relatorios', '/painel/cliente/3301'],
    customer: ['Isso é um ABSURDO!', 'Meu pedido não chegou.'],
    composer: 'textarea',
    replied: '[name="enviar"]',
    solved: '[name="encerrar"]',
    right: all,
  },
  {
    page: 'unknown-misleading/ticket.html',
    address: 'https://misleading.example/tickets/2207',
    id: '2207',
    another: '/tickets/8',
    none: ['/tickets', '/tickets/new', '/customers/9'],
    customer: ['This is the third letter', 'Hello, I sent the kettle back'],
    composer: 'textarea',
    replied: '.send',
    solved: '.resolve',
    // The names for the customer stand on the agents' messages: nothing is believed, and no text is judged.
    right: ['ticket', 'composer', 'replied', 'solved'],
  },
];

/** Desks of which we know the address only; their pages are made up. */
export const outlinedDesks: (Desk & { outline: string })[] = [
  {
    outline: 'gorgias',
    page: 'unknown-rtl/ticket.html',
    address: 'https://acme.gorgias.com/app/views/44/8841',
    id: '8841',
    another: '/app/ticket/12',
    none: ['/app/views/44', '/app/ticket/new', '/app/customer/8841'],
    customer: ['هذا أمر مخزٍ!', 'لم يصل طلبي'],
    composer: '.answer-editor',
    replied: 'button.go',
    solved: 'button.go-close',
    right: all,
  },
  {
    outline: 'gladly',
    page: 'unknown-tokyo/ticket.html',
    address: 'https://acme.us-1.gladly.com/x/y/20391',
    id: '20391',
    another: '/x/y/5',
    none: ['/x/y', '/x/y/', '/liveboards'],
    customer: ['ふざけるな！', '注文した商品がまだ届きません。'],
    composer: 'textarea',
    replied: 'button.soushin',
    solved: 'button.kanryou-btn',
    right: all,
  },
];

/** Desks that we know, with their adapter withheld. */
export const knownDesks: Desk[] = [
  {
    page: 'zendesk/ticket.html',
    address: 'https://desk.example/agent/tickets/101',
    id: '101',
    another: '/agent/tickets/102',
    none: ['/agent/filters/101', '/agent/tickets', '/agent/users/101'],
    customer: ['This is RIDICULOUS.', 'That week is over.', 'Hello, I sent the kettle back'],
    composer: '[data-test-id="ticket-101-standard-layout"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
    replied: '[data-test-id="ticket-101-standard-layout"] [data-test-id="submit_button-button"]',
    solved: null,
    right: ['ticket', 'customer', 'composer', 'replied'],
  },
];

/** Pages with conversations or lists that are no helpdesk's. */
export const unrelated: { page: string; address: string }[] = [
  { page: 'unrelated/mail.html', address: 'https://mail.example/mail/u/0/inbox/18c2f7ab41d0' },
  { page: 'unrelated/wiki.html', address: 'https://wiki.example/pages/77231/Talk' },
  { page: 'unrelated/shop.html', address: 'https://shop.example/products/4711' },
  { page: 'unrelated/dashboard.html', address: 'https://metrics.example/d/88123' },
  { page: 'unrelated/social.html', address: 'https://social.example/p/99120031' },
  // With a number in the address that might be anything, the page alone has to tell.
  ...['mail', 'wiki', 'shop', 'dashboard', 'social'].map((name) => ({
    page: `unrelated/${name}.html`,
    address: 'https://site.example/x/y/88123',
  })),
];
