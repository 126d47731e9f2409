import { el, setText } from './dom.js';

const MINUTE = 60_000;

function relative(at, now) {
  const minutes = Math.round((now - at) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 60 / 24)} d ago`;
}

export function timeElement(at, now = Date.now()) {
  const date = new Date(at);
  return el('time', { datetime: date.toISOString(), title: date.toLocaleString() }, relative(at, now));
}

export function refreshTimes(root = document, now = Date.now()) {
  for (const time of root.querySelectorAll('time[datetime]')) setText(time, relative(Date.parse(time.dateTime), now));
}
