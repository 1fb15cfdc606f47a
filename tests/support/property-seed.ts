import fc from 'fast-check';

/**
 * What gates a change must not depend on chance: property tests draw the same cases each time. `PROPERTY_SEED=random`
 * draws others, and a number repeats what a failure printed.
 */
const { PROPERTY_SEED = '20' } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
