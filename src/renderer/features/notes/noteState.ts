import { NoteText } from './markdown/noteText.ts';

/** What an editor knows of its note: the text it was opened with, what was saved, what came from elsewhere. */
export class NoteState {
  text: NoteText;
  /** The Markdown last handed to be saved, or opened. */
  saved: string;
  /** A newer text (undo, another window) that waits until nothing typed here can be lost. */
  incoming: string | null = null;

  constructor(markdown: string) {
    this.text = new NoteText(markdown);
    this.saved = markdown;
  }

  /** Starts afresh from this text. */
  open(markdown: string): void {
    this.text = new NoteText(markdown);
    this.saved = markdown;
    this.incoming = null;
  }
}
