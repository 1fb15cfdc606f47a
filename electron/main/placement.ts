import type { Rectangle } from 'electron';

export const minimumSize = { width: 640, height: 480 };
const usualSize = { width: 1280, height: 800 };
/** How much of the title bar must be on a display for the window to be caught with the mouse. */
const grip = { width: 120, height: 40 };

/**
 * Where to open the window: where it was, if a display still shows enough of its title bar to
 * take hold of it, else in the middle of the first display, never larger than that.
 *
 * @param workAreas of the displays, the primary one first, in device-independent pixels
 */
export function placeWindow(last: Rectangle | undefined, workAreas: readonly Rectangle[]): Rectangle {
  const size = {
    width: Math.max(last?.width ?? usualSize.width, minimumSize.width),
    height: Math.max(last?.height ?? usualSize.height, minimumSize.height),
  };
  if (last && workAreas.some((area) => showsTitleBar(area, { ...last, ...size }))) return { ...last, ...size };
  const area = workAreas[0] ?? { x: 0, y: 0, ...size };
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function showsTitleBar(area: Rectangle, window: Rectangle): boolean {
  const overlap = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x);
  return overlap >= grip.width && window.y >= area.y && window.y + grip.height <= area.y + area.height;
}
