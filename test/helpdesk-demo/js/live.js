import { setText } from './dom.js';
import { getPane, openIds } from './panes.js';
import { receive } from './store.js';
import { refreshTimes } from './time.js';

const TICK_MS = 4000;
const ARRIVAL_MS = 20_000;
const PRESENCE = [
  'Nobody else is here',
  'Imke Sorrel is looking at this',
  'The customer is online',
  'Imke Sorrel is writing a note',
  'The customer was here a minute ago',
];
const ARRIVALS = [
  'One more thing: the box was open at the side when it came.',
  'Any news?',
  'I have just tried it again, still the same.',
  'Thank you, I look at it tonight.',
  'I have now been waiting since Monday. Could somebody please answer me!',
];

const pick = (list) => list[Math.floor(Math.random() * list.length)];

export function showPresence(step) {
  const panels = document.querySelectorAll('[data-presence]');
  panels.forEach((panel, index) => {
    setText(panel, PRESENCE[(step + index) % PRESENCE.length]);
  });
}

function arrive() {
  const ids = openIds().filter((id) => getPane(id));
  if (ids.length > 0) receive(pick(ids), pick(ARRIVALS));
}

export function startLive({ arrivals }) {
  let step = 0;
  setInterval(() => {
    step += 1;
    showPresence(step);
    refreshTimes();
  }, TICK_MS);
  if (arrivals) setInterval(arrive, ARRIVAL_MS);
}
