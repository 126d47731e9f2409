/** Opens `menu` under `button`, closes it on a choice, on Escape and on a click elsewhere. */
export function attachMenu(button, menu, onChoose) {
  const items = () => [...menu.querySelectorAll('[role="menuitem"]')];

  function toggle(open) {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) items()[0]?.focus();
  }

  function move(step) {
    const all = items();
    const at = all.indexOf(document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  }

  button.setAttribute('aria-haspopup', 'menu');
  toggle(false);
  button.addEventListener('click', () => toggle(menu.hidden));
  menu.addEventListener('click', (event) => {
    const item = event.target.closest('[role="menuitem"]');
    if (!item) return;
    toggle(false);
    onChoose(item);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') {
      toggle(false);
      button.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.hidden && !menu.contains(event.target) && !button.contains(event.target)) toggle(false);
  });
}
