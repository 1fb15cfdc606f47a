import { z } from 'zod';
import { command, query } from '../method.ts';

/** What closing the window does: leave Kith in the tray, end it, or as the system does until the user has been told. */
export const OnClose = z.enum(['tray', 'quit']);
export type OnClose = z.infer<typeof OnClose>;

/** The state of this machine's desktop face; what a system cannot do is null. */
export const FaceStatus = z.object({
  /** Whether Kith starts at login, hidden in the tray, as the system has it at this moment. */
  openAtLogin: z.boolean().nullable(),
  /** Null where there is no tray. */
  onClose: OnClose.nullable(),
});
export type FaceStatus = z.infer<typeof FaceStatus>;

/** Of a page on paper. */
export const Paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof Paper>;

/** Answered by the desktop face alone; elsewhere `unsupported`. */
export const faceMethods = {
  'face.status': query('How Kith sits on this machine’s desktop.', z.object({}), FaceStatus),
  'face.set': command(
    'Change how Kith sits on this machine’s desktop; answers with what holds then.',
    z.object({ openAtLogin: z.boolean(), onClose: OnClose }).partial(),
    FaceStatus,
  ),
  'face.savePdf': command(
    'Print what the window shows, as it looks on paper, to a PDF, and save it where the user says.',
    z.object({
      /** What the user is offered as its name, without ending. */
      fileName: z.string().trim().min(1).max(200),
      /** Where the page itself does not say. */
      paper: Paper.default('A4'),
    }),
    z.object({
      /** Null when the user thought better of it. */
      path: z.string().nullable(),
    }),
  ),
};
