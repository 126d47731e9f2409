import { describe, expect, it } from 'vitest';
import { ticketAddress } from '../../lib/guess/address';
import { ticketIdAt } from '../../lib/page/locate';

const at = (path: string): URL => new URL(path, 'https://desk.example');

describe('the ticket’s id in an address that nobody described', () => {
  it.each<[string, string, string[], string[]]>([
    [
      '/tickets/4711',
      '4711',
      ['/tickets/5', '/tickets/5/edit', '/tickets/5?tab=1#reply'],
      ['/tickets', '/tickets/new', '/tickets/filters/5', '/users/5', '/x/tickets/5', '/tickets/settings', '/'],
    ],
    [
      '/app/inbox/unassigned/conversations/88123',
      '88123',
      ['/app/inbox/mine/conversations/7', '/app/conversations/7'],
      ['/app/inbox/mine', '/app/inbox/mine/conversations', '/app/settings/7', '/conversations/7'],
    ],
    [
      '/app/accounts/12/conversations/345',
      '345',
      ['/app/accounts/12/inbox/3/conversations/6'],
      ['/app/accounts/12/contacts/6', '/app/accounts/12'],
    ],
    [
      '/agent/c/0f8fad5b-d9cb-469f-a165-70867728950e',
      '0f8fad5b-d9cb-469f-a165-70867728950e',
      ['/agent/c/7c9e6679-7425-40de-944b-e07fc1f90ae7'],
      ['/agent/c/', '/agent/c/inbox', '/agent/d/7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ],
    ['/browse/SUP-12', 'SUP-12', ['/browse/OPS-9'], ['/browse/SUP', '/browse/', '/projects/SUP-12']],
    ['/open/cnv_1a2b3c', 'cnv_1a2b3c', ['/open/cnv_9z8y7x'], ['/open/settings', '/open/']],
    [
      '/lightning/r/Case/5003x00002AbCdEAAV/view',
      '5003x00002AbCdEAAV',
      ['/lightning/r/Case/5003x00002AbXyzAAV/view'],
      ['/lightning/r/Case/Home', '/lightning/o/Case/list'],
    ],
    [
      '/desk/index.php?page=ticket&id=17',
      '17',
      ['/desk/index.php?id=9&page=ticket', '/desk/index.php?page=ticket&id=9#antwort'],
      [
        '/desk/index.php?page=kunde&id=17',
        '/desk/index.php?page=ticket',
        '/desk/index.php?page=ticket&id=neu',
        '/index.php?page=ticket&id=17',
      ],
    ],
    [
      '/scp/tickets.php?id=17',
      '17',
      ['/scp/tickets.php?a=1&id=3'],
      ['/scp/tickets.php?pid=3', '/scp/users.php?id=3', '/scp/tickets.php'],
    ],
    [
      '/Ticket/Display.html?id=5',
      '5',
      ['/Ticket/Update.html?Action=Respond&id=6'],
      ['/Asset/Display.html?id=5', '/Ticket/Display.html?gid=5'],
    ],
    [
      '/otrs/index.pl?Action=AgentTicketZoom;TicketID=42',
      '42',
      ['/otrs/index.pl?Action=AgentTicketZoom;TicketID=43#77'],
      ['/otrs/index.pl?Action=AgentTicketQueue;QueueID=3', '/otrs/index.pl?Action=AgentTicketPrint;TicketID=43'],
    ],
    ['/#ticket/zoom/12', '12', ['/#ticket/zoom/13/88'], ['/#ticket/create', '/#dashboard', '/#user/profile/12']],
    [
      '/agent/#Conversation;id=ab12cd',
      'ab12cd',
      ['/agent/#Conversation;id=xy99zz'],
      ['/agent/#Conversation', '/agent/#Settings;id=ab12cd'],
    ],
    ['/#!/cases/view?id=8', '8', ['/#!/cases/view?id=9'], ['/#!/cases', '/#!/people/view?id=8']],
    ['/inquiry/detail/20391', '20391', ['/inquiry/detail/1'], ['/inquiry/list', '/inquiry/detail/new']],
  ])('is found in %s', (address, id, same, other) => {
    const found = ticketAddress(at(address));
    expect(found?.ticketId).toBe(id);
    const ticketUrl = found?.ticketUrl ?? '';
    expect(ticketIdAt({ ticketUrl }, at(address))).toBe(id);
    for (const one of same) expect(ticketIdAt({ ticketUrl }, at(one)), one).not.toBeNull();
    for (const one of other) expect(ticketIdAt({ ticketUrl }, at(one)), `${one} for ${ticketUrl}`).toBeNull();
  });

  it.each([
    '/',
    '/tickets',
    '/tickets/new',
    '/dashboard?page=2',
    '/search?q=refund&page=3',
    '/users/12',
    '/products/4711',
    '/tickets?view=12',
    '/app/views/7',
    '/settings/teams/3',
    '/tickets/open',
    '/login?session=8f2',
    '/#/settings/3',
    '/inbox',
  ])('is not found in %s', (address) => {
    expect(ticketAddress(at(address))).toBeNull();
  });

  it('is told to stand after a word for tickets, or not', () => {
    expect(ticketAddress(at('/cases/12'))?.named).toBe(true);
    expect(ticketAddress(at('/d/77123'))?.named).toBe(false);
  });

  it('makes expressions that read a long address in no time', () => {
    const long = at(`/app${'/conversations/x'.repeat(30)}/a?${'id=x&'.repeat(900)}`);
    const addresses = ['/app/inbox/conversations/1', '/a.php?page=ticket&id=1', '/#a/b/ticket/1', '/t/1/case/9'];
    const started = performance.now();
    for (const address of addresses) ticketIdAt({ ticketUrl: ticketAddress(at(address))?.ticketUrl ?? '' }, long);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
