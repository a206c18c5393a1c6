import { useEffect, useRef, type RefObject } from 'react';

/** How much of a page, or of the window where the page is larger, must be in sight. */
const enough = 0.5;

/**
 * Tells when an element is really in sight, and the window itself too: not merely laid out, and not behind another tab.
 *
 * @param ready false while there is nothing in it yet
 */
export function useInView(element: RefObject<Element | null>, ready: boolean, seen: () => void): void {
  const tell = useRef(seen);
  useEffect(() => {
    tell.current = seen;
  }, [seen]);
  useEffect(() => {
    if (!ready || !element.current) return;
    let inSight = false;
    const told = () => {
      if (inSight && document.visibilityState === 'visible') tell.current();
    };
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
        const fills = rootBounds !== null && intersectionRect.height >= rootBounds.height * enough;
        inSight = isIntersecting && (intersectionRatio >= enough || fills);
        told();
      },
      { threshold: [0, 0.1, 0.25, enough, 1] },
    );
    watch.observe(element.current);
    document.addEventListener('visibilitychange', told);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', told);
    };
  }, [element, ready]);
}
