type Channels = readonly [number, number, number];

/** Red, green and blue, 0 to 255, of `#rrggbb`; black for anything else. */
export function channels(hex: string): Channels {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `share` (0 to 1) of the second colour in the first, as `#rrggbb`. */
export function mixed(ground: string, colour: string, share: number): string {
  const [a, b] = [channels(ground), channels(colour)];
  const part = (i: 0 | 1 | 2) =>
    Math.round(a[i] + (b[i] - a[i]) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
}
