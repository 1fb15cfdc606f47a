import type { NetworkMap, PersonId } from '../../../src/contract/index.ts';
import type { MapData } from '../../../src/renderer/map/index.ts';

/** A network as `map.get` hands it over. */
export function packed(data: MapData): NetworkMap {
  return {
    version: data.version,
    people: data.people as readonly PersonId[] as PersonId[],
    names: [...data.names],
    companies: [...data.companies],
    companyOf: base64(data.companyOf),
    warmth: base64(data.warmth),
    strength: base64(data.strength),
    bridging: base64(data.bridging),
    territories: [...data.territories],
    territoryOf: base64(data.territoryOf),
    places: base64(data.places),
    ties: base64(data.ties),
    tieStrength: base64(data.tieStrength),
    backbone: base64(data.backbone),
  };
}

function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(text);
}
