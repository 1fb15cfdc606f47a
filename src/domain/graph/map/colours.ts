const COLOURS = 12;

interface Coloured {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The colour it had, null for none. */
  readonly was: number | null;
}

/**
 * A colour for each territory, 0 to 11, so that those of one colour are far apart: one after the other takes the
 * colour whose nearest bearer is farthest. Who had one keeps it.
 */
export function colourTerritories(territories: readonly Coloured[]): number[] {
  const colours = territories.map(({ was }) => was);
  return territories.map((own, at) => {
    if (own.was !== null) return own.was;
    const clear = new Float64Array(COLOURS).fill(Infinity);
    for (const [other, there] of territories.entries()) {
      const colour = colours[other];
      if (colour === null || colour === undefined) continue;
      const gap = Math.hypot(there.x - own.x, there.y - own.y) - there.radius - own.radius;
      clear[colour] = Math.min(clear[colour] ?? 0, gap);
    }
    // Of colours nobody bears, each next one, so that few territories are not all alike.
    const best = clear.reduce((far, gap, colour) => (gap > (clear[far] ?? 0) ? colour : far), 0);
    colours[at] = best;
    return best;
  });
}
