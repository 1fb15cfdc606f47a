import { base64Of } from '../../ui/base64Of.ts';
import type { ChosenFile } from './session.ts';

/** A dropped or chosen file, to be read as base64. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, size: file.size, read: () => base64Of(file) };
}
