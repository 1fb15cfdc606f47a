import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { KithError, type MethodOutput, type ParsedInput } from '../../src/contract/index.ts';
import { safeFileName } from '../../src/data/index.ts';
import { isOwnUrl } from './address.ts';

/**
 * Prints what the window shows, by its style for print, and saves it where the user says. What is saved is what was
 * shown when the question came up. The page may set its paper by `@page`.
 *
 * @throws KithError when there is no window, or the file cannot be written
 */
export async function savePdf({ fileName, paper }: ParsedInput<'face.savePdf'>): Promise<MethodOutput<'face.savePdf'>> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window || !isOwnUrl(window.webContents.getURL()))
    throw new KithError('unsupported', 'There is no window that could be printed.');
  const bytes = await window.webContents.printToPDF({
    pageSize: paper,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${safeFileName(fileName) || 'Kith'}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || !filePath) return { path: null };
  try {
    await writeFile(filePath, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw new KithError('disk_full', 'The disk is full, so the PDF was not saved.');
    throw new KithError('invalid_input', `${filePath} cannot be written (${code}). Choose another place.`);
  }
  return { path: filePath };
}
