import { useEffect, useRef, type RefObject } from 'react';

/** How much of a page, or of what it is scrolled in where the page is larger, must be in sight. */
const enough = 0.5;

/** Of a very long page a small part fills the room: it is looked at often. */
const steps = [0, 0.01, 0.02, ...Array.from({ length: 20 }, (_, nth) => (nth + 1) / 20)];

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
    const scroller = scrollerOf(element.current);
    let inSight = false;
    const told = () => {
      if (inSight && document.visibilityState === 'visible') tell.current();
    };
    const watch = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const { isIntersecting, intersectionRatio, intersectionRect, rootBounds } = entry;
        const room = Math.min(rootBounds?.height ?? Infinity, scroller?.clientHeight ?? Infinity);
        const fills = intersectionRect.height >= room * enough;
        inSight = isIntersecting && (intersectionRatio >= enough || fills);
        told();
      },
      { threshold: steps },
    );
    watch.observe(element.current);
    document.addEventListener('visibilitychange', told);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', told);
    };
  }, [element, ready]);
}

/** What an element is scrolled in, other than the window. */
function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  return null;
}
