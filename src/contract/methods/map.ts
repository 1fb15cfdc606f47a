import { z } from 'zod';
import { CompanyRef, OptionalLine } from '../entities.ts';
import { BatchId, JobId, PersonId, TerritoryId } from '../ids.ts';
import { command, query } from '../method.ts';

/**
 * Typed numbers as base64 of their bytes, little-endian: a map of 30,000 people crosses to the window as a few strings.
 * People are numbers, places in `people`.
 */
const Packed = z.string();

/**
 * What holds a territory together; a period is years in which people were met. `mixed` is when nothing does: then its
 * name is that of whom most of its ties hang on, or empty where there are none.
 */
export const TerritoryBond = z.enum(['company', 'city', 'tag', 'industry', 'period', 'mixed']);
export type TerritoryBond = z.infer<typeof TerritoryBond>;

export const Territory = z.object({
  id: TerritoryId,
  /** The user's word for it, else that of what holds it together. */
  name: z.string(),
  /** The name is the user's own. */
  named: z.boolean(),
  bond: TerritoryBond,
  people: z.number(),
  /** Which of the map's twelve colours; neighbours differ where they can. */
  colour: z.number().int().min(0).max(11),
  /** A circle that holds its people, in the map's own unit. */
  x: z.number(),
  y: z.number(),
  radius: z.number(),
});
export type Territory = z.infer<typeof Territory>;

export const NetworkMap = z.object({
  /** Which state of the book this is; equal states have equal numbers. */
  version: z.string(),
  people: z.array(PersonId),
  names: z.array(z.string()),
  /** Companies people are at now. */
  companies: z.array(CompanyRef),
  /** Int32 a person: place in `companies`, -1 for none. */
  companyOf: Packed,
  /** Uint8 a person: place in the words of warmth: close, warm, fading, lapsed, none. */
  warmth: Packed,
  /** Uint8 a person, 0 to 255: strength of the tie to the user. */
  strength: Packed,
  /** Uint8 a person, 0 to 255: how much leads over them (betweenness, square root of its share). */
  bridging: Packed,
  territories: z.array(Territory),
  /** Int32 a person: place in `territories`, -1 for the tray. */
  territoryOf: Packed,
  /** Float32 x and y a person, in the map's own unit; of the tray it means nothing. */
  places: Packed,
  /** Uint32 a and b a tie, a < b, strongest first. */
  ties: Packed,
  /** Uint8 a tie, 0 to 255: how strong. */
  tieStrength: Packed,
  /** Uint8 a tie: 1 when it belongs to the backbone. */
  backbone: Packed,
});
export type NetworkMap = z.infer<typeof NetworkMap>;

export const mapMethods = {
  'map.get': query(
    'The network as a map: people with their places and territories, and the ties between them. Laid out at the first time; who is new stands in the middle of their neighbours.',
    z.object({ jobId: JobId.optional() }),
    NetworkMap,
  ),
  'map.tidy': command(
    'Lay the map out anew.',
    z.object({ jobId: JobId.optional() }),
    z.object({ batch: BatchId.nullable() }),
  ),
  'map.nameTerritory': command(
    'Give a territory a name of its own; null gives back that of what holds it together.',
    z.object({ id: TerritoryId, name: OptionalLine }),
    z.object({ batch: BatchId.nullable() }),
  ),
};
