import { describe, expect, it } from 'vitest';
import { minimumSize, placeWindow } from '../../../electron/main/placement.ts';

const primary = { x: 0, y: 25, width: 1920, height: 1055 };
const left = { x: -1600, y: 0, width: 1600, height: 900 };
const last = { x: 200, y: 100, width: 1000, height: 700 };

describe('where the window opens', () => {
  it('opens in the middle of the first display', () => {
    expect(placeWindow(undefined, [primary])).toEqual({ x: 320, y: 153, width: 1280, height: 800 });
  });

  it('fits a display that is smaller than usual', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(placeWindow(undefined, [small])).toEqual(small);
  });

  it('opens where it was, on any display that is still there', () => {
    expect(placeWindow(last, [primary])).toEqual(last);
    const onLeft = { ...last, x: -1500 };
    expect(placeWindow(onLeft, [primary, left])).toEqual(onLeft);
  });

  it.each([
    ['its display is gone', { ...last, x: -1500 }],
    ['its title bar is above every display', { ...last, y: -60 }],
    ['its title bar is below every display', { ...last, y: 1070 }],
    ['only a sliver is left', { ...last, x: 1890 }],
  ])('comes back in its size to the middle when %s', (_why, lost) => {
    const { width, height } = placeWindow(lost, [primary]);
    expect({ width, height }).toEqual({ width: 1000, height: 700 });
    expect(placeWindow(lost, [primary])).toMatchObject({ x: 460, y: 203 });
  });

  it('is never smaller than what the page needs', () => {
    expect(placeWindow({ ...last, width: 100, height: 80 }, [primary])).toMatchObject(minimumSize);
  });
});
