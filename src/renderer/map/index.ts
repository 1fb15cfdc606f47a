export { plainLook } from './look.ts';
export { darkTheme, lightTheme } from './palette.ts';
export type { MapCamera, MapData, MapEvent, MapLook, MapTheme } from './types.ts';
export { unpackMap } from './unpack.ts';
export { MapView } from './view.ts';
