/** Where mutual contacts help most. */
const BEST_MUTUAL = 10;

/**
 * How much a weak tie may bring by the contacts shared with it, 0 to 1: an inverted U with its peak at ten mutual
 * contacts, as Rajkumar et al. found for changes of job (“A causal test of the strength of weak ties”, Science 2022):
 * (m / 10) · e^(1 − m / 10).
 */
export const weakTieValue = (mutual: number): number => (mutual / BEST_MUTUAL) * Math.exp(1 - mutual / BEST_MUTUAL);

/** A tie that was never close has little to wake: contact alone must once have been this strong. */
export const WAS_CLOSE = 0.6;

/**
 * How worth waking a tie is that was strong once, 0 to 1: peak · (1 − now), after Levin, Walter and Murnighan, “Dormant
 * ties” (Organization Science 2011), who found such ties as useful as present ones, and newer in what they say.
 *
 * @param peak the strength of contact alone at its height
 * @param now the strength of the tie
 */
export const dormancy = (peak: number, now: number): number => peak * (1 - now);
