const paths = {
  star: 'M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.3L8 11.4l-3.9 2.2.9-4.3-3.2-3 4.3-.5z',
  edit: 'M10.6 2.6l2.8 2.8L5.6 13.2l-3.4.6.6-3.4zM9 4.2l2.8 2.8',
  close: 'M4 4l8 8M12 4l-8 8',
  delete: 'M3 4.5h10M6.2 4.5V2.8h3.6v1.7M4.4 4.5l.6 8.7h6l.6-8.7',
  tag: 'M6.4 2.5L5 13.5M11 2.5L9.6 13.5M3 6h10.6M2.4 10H13',
  keep: 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z',
} as const;

interface Props {
  name: keyof typeof paths;
  filled?: boolean;
}

/** A small drawing for a button; the button names itself. */
export function Icon({ name, filled }: Props) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
