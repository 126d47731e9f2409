import './mark.css';

/** The mark: two bars and the space between them. Decoration only; the page's heading names it. */
export function Mark() {
  return (
    <span class="brand" aria-hidden="true">
      <i />
      <i />
    </span>
  );
}
