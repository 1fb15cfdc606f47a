import { z } from 'zod';
import { LocalDate } from '../dates.ts';
import { CompanyRef, Line, PersonRef } from '../entities.ts';
import { BatchId, CompanyId, InteractionId, LensId, PersonId, TagId } from '../ids.ts';
import { command, query } from '../method.ts';

/** What to look at of the network. */
export const LensView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  /** One person and whom they know, in one step or two. */
  z.object({ kind: z.literal('person'), id: PersonId, steps: z.union([z.literal(1), z.literal(2)]).default(1) }),
  /** One company: who is there, was there, interviewed the user there, leads there. */
  z.object({ kind: z.literal('company'), id: CompanyId }),
  /** Those at the competitors of a company. */
  z.object({ kind: z.literal('competitors'), id: CompanyId }),
  /** Faded ties, by what would be lost. */
  z.object({ kind: z.literal('lapsed') }),
  /** Everybody met in interviews. */
  z.object({ kind: z.literal('interviews') }),
  /** Who introduced whom. */
  z.object({ kind: z.literal('introductions') }),
  z.object({ kind: z.literal('tag'), id: TagId }),
]);
export type LensView = z.infer<typeof LensView>;

/** What ties hundreds together and tells nothing: a mass event, a tag, a company. */
export const Hub = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), id: InteractionId }),
  z.object({ kind: z.literal('tag'), id: TagId }),
  z.object({ kind: z.literal('company'), id: CompanyId }),
]);
export type Hub = z.infer<typeof Hub>;

export const Lens = z.object({
  view: LensView,
  /** The network as it was on this day; null is today. */
  at: LocalDate.nullable().default(null),
  /** Ties by these are left out, and people whom nothing else holds are drawn faint. */
  muted: z.array(Hub).max(50).default([]),
});
export type Lens = z.infer<typeof Lens>;

/** Why somebody is in the picture, for their line in the list and their card. */
export const LensRole = z.enum([
  'centre', // the person the lens is about
  'first_step',
  'second_step',
  'there_now',
  'there_before',
  'interviewed_me',
  'leads_there',
  'recruits_there',
  'lapsed',
  'interviewer',
  'introducer',
  'introduced',
  'tagged',
  'faded', // was close or warm on the day looked at and is not now
]);
export type LensRole = z.infer<typeof LensRole>;

/** A line of the list beside the map. */
export const LensLine = z.object({
  person: PersonRef,
  title: z.string().nullable(),
  company: CompanyRef.nullable(),
  lastContactOn: LocalDate.nullable(),
  role: LensRole,
  /** What it is ranked by, 0 to 1: strength, what would be lost, … */
  weight: z.number(),
});
export type LensLine = z.infer<typeof LensLine>;

export const LensPicture = z.object({
  /** Of the map whose numbers these are (`map.get`). */
  version: z.string(),
  /** Uint8 a person, base64: 0 not in the picture, 1 faint, 2 in it, 3 what it is about. Null when everybody is in it. */
  shown: z.string().nullable(),
  /** Uint8 a tie of the map, base64: 1 when it is in the picture. Null when every tie between people shown is. */
  ties: z.string().nullable(),
  /** Uint8 a person, base64: warmth on the day looked at (words as in `map.get`). Null for today. */
  warmth: z.string().nullable(),
  /** How many are in the picture. */
  people: z.number(),
  /** The first ranked lines. */
  lines: z.array(LensLine),
});
export type LensPicture = z.infer<typeof LensPicture>;

export const SavedLens = z.object({ id: LensId, name: z.string(), lens: Lens });
export type SavedLens = z.infer<typeof SavedLens>;

export const HubFound = z.object({ hub: Hub, name: z.string(), people: z.number() });
export type HubFound = z.infer<typeof HubFound>;

export const lensMethods = {
  'lens.look': query(
    'What a lens shows of the map, and the people in it as a ranked list.',
    z.object({ lens: Lens, limit: z.number().int().min(1).max(500).default(100) }),
    LensPicture,
  ),
  'lens.span': query(
    'The days between which the network can be looked at: from the first day anybody was met to today.',
    z.object({}),
    z.object({ from: LocalDate, to: LocalDate }),
  ),
  'lens.hubs': query(
    'What ties many together and can be muted: the biggest events, tags and companies.',
    z.object({ limit: z.number().int().min(1).max(100).default(20) }),
    z.object({ hubs: z.array(HubFound) }),
  ),
  'lens.list': query('Saved lenses, by name.', z.object({}), z.object({ lenses: z.array(SavedLens) })),
  'lens.save': command(
    'Keep a lens under a name; with an id, change one.',
    z.object({ id: LensId.optional(), name: Line, lens: Lens }),
    z.object({ batch: BatchId.nullable(), id: LensId }),
  ),
  'lens.delete': command('Delete a saved lens.', z.object({ id: LensId }), z.object({ batch: BatchId.nullable() })),
};
