import { saveBlob } from '../../ui/saveBlob.ts';
import type { ChosenFile } from './session.ts';

/** A dropped or chosen file, read as base64 by the browser itself, off the page's own time. */
export function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    size: file.size,
    read: () =>
      new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => {
          const url = String(reader.result);
          resolve(url.slice(url.indexOf(',') + 1));
        };
        reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
        reader.readAsDataURL(file);
      }),
  };
}

/** Lets the user save text as a file. */
export function saveText(fileName: string, text: string): void {
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName);
}
