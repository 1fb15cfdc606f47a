import type { Paper } from '../../contract/index.ts';
import { capabilities, client } from '../transport/client.ts';

/** The region's usual paper: Letter in North America and where it is sold, A4 elsewhere. */
export function usualPaper(languages: readonly string[] = navigator.languages): Paper {
  const { region } = new Intl.Locale(languages[0] ?? 'en').maximize();
  return region !== undefined && LETTER.has(region) ? 'Letter' : 'A4';
}
const LETTER: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'SV', 'VE', 'DO']);

/**
 * Saves what the window shows, by its style for print, as a PDF where the user says; a browser shows its own print
 * dialogue instead, which can save one too.
 *
 * @param fileName what the user is offered as its name, without ending
 * @returns the file's path; null when the user thought better of it or the browser has taken over
 * @throws CallError when the file could not be written
 */
export async function savePdf(fileName: string, paper: Paper = usualPaper()): Promise<string | null> {
  if (capabilities.savesPdf) return (await client.call('face.savePdf', { fileName, paper })).path;
  // Browsers offer the page's title as the file's name.
  const { title } = document;
  document.title = fileName;
  window.print();
  document.title = title;
  return null;
}
