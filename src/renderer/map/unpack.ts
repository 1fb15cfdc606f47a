import type { NetworkMap } from '../../contract/index.ts';
import type { MapData } from './types.ts';

/**
 * `map.get` as typed arrays.
 * @throws RangeError when a packed array is not as long as the people or ties it is about
 */
export function unpackMap(map: NetworkMap): MapData {
  const people = map.people.length;
  const ties = new Uint32Array(bytes(map.ties));
  const many = <T extends { readonly length: number }>(name: string, array: T, length: number): T => {
    if (array.length !== length) throw new RangeError(`map.${name} has ${array.length} values instead of ${length}`);
    return array;
  };
  return {
    version: map.version,
    people: map.people,
    names: many('names', map.names, people),
    companies: map.companies,
    companyOf: many('companyOf', new Int32Array(bytes(map.companyOf)), people),
    warmth: many('warmth', new Uint8Array(bytes(map.warmth)), people),
    strength: many('strength', new Uint8Array(bytes(map.strength)), people),
    bridging: many('bridging', new Uint8Array(bytes(map.bridging)), people),
    territories: map.territories,
    territoryOf: many('territoryOf', new Int32Array(bytes(map.territoryOf)), people),
    places: many('places', new Float32Array(bytes(map.places)), people * 2),
    ties,
    tieStrength: many('tieStrength', new Uint8Array(bytes(map.tieStrength)), ties.length / 2),
    backbone: many('backbone', new Uint8Array(bytes(map.backbone)), ties.length / 2),
  };
}

/** The bytes of base64. Every machine that runs the window is little-endian, as the packed numbers are. */
function bytes(base64: string): ArrayBuffer {
  const text = atob(base64);
  const result = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) result[i] = text.charCodeAt(i);
  return result.buffer;
}
