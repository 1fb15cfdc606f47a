import { join } from 'node:path';
import { type NativeImage, nativeImage, nativeTheme } from 'electron';

const folder = join(import.meta.dirname, '../../resources/tray');

/** The tray's picture: with a dot when something waits, in colours that its panel lets stand out. */
export function trayPicture(waits: boolean): NativeImage {
  const image = nativeImage.createFromPath(join(folder, fileName(waits)));
  // macOS colours it by itself.
  if (process.platform === 'darwin') image.setTemplateImage(true);
  return image;
}

function fileName(waits: boolean): string {
  const state = waits ? 'Waiting' : '';
  if (process.platform === 'darwin') return `tray${state}Template.png`;
  const extension = process.platform === 'win32' ? 'ico' : 'png';
  return `tray${isDarkPanel() ? 'Dark' : 'Light'}${state}.${extension}`;
}

/** On Windows the taskbar has a setting of its own. Elsewhere none tells, and the panel is mostly as windows are. */
function isDarkPanel(): boolean {
  return process.platform === 'win32'
    ? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    : nativeTheme.shouldUseDarkColors;
}
