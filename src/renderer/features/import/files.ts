import { base64Of } from '../../ui/base64Of.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import type { ChosenFile } from './session.ts';

/** A dropped or chosen file, to be read as base64. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, size: file.size, read: () => base64Of(file) };
}

/** Lets the user save text as a file. */
export function saveText(fileName: string, text: string): void {
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName);
}
