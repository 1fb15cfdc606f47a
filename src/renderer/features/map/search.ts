import type { CompanyId, Hub, Lens, LensView, PersonId, TagId } from '../../../contract/index.ts';
import { oneOf } from '../../ui/searchParams.ts';
import { cameraText, readCamera } from './camera.ts';

/** The lists that can stand beside the map, in their order. */
export const lists = [
  'ways',
  'picture',
  'territories',
  'bridges',
  'lapsed',
  'introducers',
  'weak',
  'single',
  'tray',
] as const;
export type ListName = (typeof lists)[number];

const lenses = ['person', 'company', 'competitors', 'lapsed', 'interviews', 'introductions', 'tag'] as const;
type LensName = (typeof lenses)[number];
const hubs = ['event', 'tag', 'company'] as const satisfies readonly Hub['kind'][];
const MOST_MUTED = 50;

/** All there is to say of how one looks at the map, as it stands in the address. Defaults are left out. */
export interface MapSearch {
  /** Everything when left out. */
  readonly lens?: LensName;
  /** Whom or what the lens is about. */
  readonly of?: string;
  /** Of a person's lens; one when left out. */
  readonly steps?: 2;
  /** The day looked at; today when left out. */
  readonly at?: string;
  /** What is muted: `event.<id>`, `tag.<id>`, `company.<id>`. */
  readonly muted?: readonly string[];
  readonly colour?: 'company' | 'warmth';
  readonly size?: 'bridging';
  readonly list?: ListName;
  /** Who is shown in the panel. */
  readonly person?: string;
  /** Which territory is shown in the panel. */
  readonly territory?: string;
  /** The company to which the ways are highlighted. */
  readonly ways?: string;
  /** The review to whose targets the ways are highlighted. */
  readonly review?: string;
  /** Where one looks: `x_y_scale`. */
  readonly camera?: string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const id = <K extends string>(key: K, value: unknown): { readonly [key in K]?: string } =>
  typeof value === 'string' && UUID.test(value) ? ({ [key]: value } as { [key in K]: string }) : {};

const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

function readHub(text: unknown): Hub | null {
  if (typeof text !== 'string') return null;
  const kind = hubs.find((one) => text.startsWith(`${one}.`));
  const rest = kind ? text.slice(kind.length + 1) : '';
  return kind && UUID.test(rest) ? ({ kind, id: rest } as Hub) : null;
}

/** A hub as it stands in the address. */
export const hubText = ({ kind, id }: Hub): string => `${kind}.${id}`;

function readLens({ lens, of, steps }: Record<string, unknown>): Pick<MapSearch, 'lens' | 'of' | 'steps'> {
  const name = lenses.find((one) => one === lens);
  if (!name) return {};
  if (name === 'lapsed' || name === 'interviews' || name === 'introductions') return { lens: name };
  const about = id('of', of);
  return about.of === undefined ? {} : { lens: name, ...about, ...(name === 'person' && steps === 2 && { steps }) };
}

/** Reads the address; what makes no sense is left out. */
export function mapSearch(search: Record<string, unknown>): MapSearch {
  const muted = Array.isArray(search.muted) ? search.muted.flatMap((text) => readHub(text) ?? []) : [];
  const camera = readCamera(search.camera);
  return {
    ...readLens(search),
    ...(isDate(search.at) && { at: search.at }),
    ...(muted.length > 0 && { muted: [...new Set(muted.map(hubText))].slice(0, MOST_MUTED) }),
    ...oneOf('colour', search.colour, ['company', 'warmth'] as const),
    ...oneOf('size', search.size, ['bridging'] as const),
    ...oneOf('list', search.list, lists),
    ...id('person', search.person),
    ...id('territory', search.territory),
    ...id('ways', search.ways),
    ...id('review', search.review),
    ...(camera && { camera: cameraText(camera) }),
  };
}

function viewOf({ lens, of, steps }: MapSearch): LensView {
  switch (lens) {
    case undefined:
      return { kind: 'everything' };
    case 'person':
      return { kind: 'person', id: of as PersonId, steps: steps ?? 1 };
    case 'company':
    case 'competitors':
      return { kind: lens, id: of as CompanyId };
    case 'tag':
      return { kind: 'tag', id: of as TagId };
    default:
      return { kind: lens };
  }
}

/** Whether ways are highlighted. */
export const hasWays = ({ ways, review }: MapSearch): boolean => ways !== undefined || review !== undefined;

/** The lens that an address asks for. */
export const lensOf = (search: MapSearch): Lens => ({
  view: viewOf(search),
  at: search.at ?? null,
  muted: (search.muted ?? []).flatMap((text) => readHub(text) ?? []),
});

/** What an address says of a view, with the rest of it left out. */
export function searchOfView(view: LensView): Pick<MapSearch, 'lens' | 'of' | 'steps'> {
  if (view.kind === 'everything') return {};
  return {
    lens: view.kind,
    ...('id' in view && { of: view.id }),
    ...(view.kind === 'person' && view.steps === 2 && { steps: 2 as const }),
  };
}

/** What an address says of a lens. */
export const searchOfLens = ({ view, at, muted }: Lens): Pick<MapSearch, 'lens' | 'of' | 'steps' | 'at' | 'muted'> => ({
  ...searchOfView(view),
  ...(at && { at }),
  ...(muted.length > 0 && { muted: muted.map(hubText) }),
});
