import type { Stage } from '../../contract/index.ts';

/** How far a stage is, the farthest first; what ended without an offer tells least. */
const FARTHEST: readonly Stage[] = [
  'accepted',
  'offer',
  'declined',
  'interviewing',
  'talking',
  'heard_of',
  'rejected',
  'withdrawn',
  'silent',
];

/** The stage that got the farthest; null of none. */
export const farthestStage = (stages: readonly Stage[]): Stage | null =>
  FARTHEST.find((stage) => stages.includes(stage)) ?? null;
