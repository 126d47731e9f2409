/** Resolves once the frame has a size: that is how the sentinel shows it, with no message that the page could see. */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (window.innerWidth === 0 || window.innerHeight === 0) return;
      window.removeEventListener('resize', check);
      resolve();
    };
    window.addEventListener('resize', check);
    check();
  });
}
