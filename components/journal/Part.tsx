import type { ComponentChildren } from 'preact';

/** One part of a quiet line; a dot stands between two. The words are isolated, so that the dot keeps the page's direction. */
export function Part({ children }: { children: ComponentChildren }) {
  return (
    <span class="part">
      <bdi>{children}</bdi>
    </span>
  );
}
