import { fillers } from '../tickets/large.js';
import { exposeDemo, growLarge, mountLarge } from './demo.js';
import { renderList, showInList } from './list.js';
import { startLive } from './live.js';
import { showPane } from './panes.js';
import { startRouter } from './router.js';
import { settings } from './settings.js';
import { startShortcuts } from './shortcuts.js';
import { getTicket, loadTickets, on } from './store.js';
import { renderTabs } from './tabs.js';

const FILLERS = 40;

function show(route) {
  const ticket = route.page === 'ticket' ? getTicket(route.id) : undefined;
  showPane(ticket?.id);
  showInList(route);
  renderTabs();
  document.title = `${ticket ? `#${ticket.id} ${ticket.subject}` : 'Tickets'} · Harbour Desk`;
}

// A test may bring tickets of its own, by a script that runs before the page's.
loadTickets([...(settings.large ? fillers(FILLERS) : []), ...(window.moreTickets ?? [])]);
on('change', () => {
  renderList();
  renderTabs();
});
startRouter(show);
if (settings.large) {
  mountLarge();
  renderTabs();
  growLarge();
}
startShortcuts();
startLive({ arrivals: settings.live });
exposeDemo(document.fonts.ready.then(() => true));
