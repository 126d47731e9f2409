import { avatar, el } from './dom.js';
import { ME } from './store.js';
import { timeElement } from './time.js';

const ROLE = { customer: 'Customer', agent: 'Agent', note: 'Internal note' };

const paragraphs = (text) => text.split(/\n{2,}/).map((part) => el('p', {}, part));

/** One message of a thread; `body` is a list of nodes where the composer has formatted text. */
export function messageElement(message, requester) {
  const name = message.author === 'customer' ? requester : ME;
  return el(
    'article',
    { class: 'message', 'data-author': message.author },
    avatar(name, message.author),
    el(
      'div',
      { class: 'bubble' },
      el(
        'header',
        { class: 'message-header' },
        el('strong', { class: 'message-name' }, name),
        el('span', { class: 'message-role' }, ROLE[message.author]),
        timeElement(message.at),
      ),
      el('div', { class: 'message-body' }, ...(message.body ?? paragraphs(message.text))),
    ),
  );
}
