import { VIEWS } from './store.js';

let show = () => {};

export const ticketPath = (id) => `/desk/tickets/${id}`;
export const viewPath = (view) => `/desk/views/${view}`;

function parse(pathname) {
  const ticket = /^\/desk\/tickets\/(\d+)$/.exec(pathname);
  if (ticket) return { page: 'ticket', id: ticket[1] };
  const view = /^\/desk\/views\/(\w+)$/.exec(pathname)?.[1];
  return { page: 'view', view: VIEWS.includes(view) ? view : 'open' };
}

export const currentRoute = () => parse(location.pathname);

/** The query holds the settings of the demo (after, live, size), so it travels along. */
export function go(path) {
  if (path !== location.pathname) history.pushState(null, '', path + location.search);
  show(currentRoute());
}

function followLink(event) {
  const link = event.target.closest?.('a[href^="/desk/"]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}

export function startRouter(onRoute) {
  show = onRoute;
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => show(currentRoute()));
  if (!location.pathname.startsWith('/desk/')) history.replaceState(null, '', viewPath('open') + location.search);
  show(currentRoute());
}
