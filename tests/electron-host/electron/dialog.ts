import type { DialogRecord } from '../wire.ts';
import { answer, type Part } from './link.ts';

type Answer = Record<string, unknown>;

/** Dialogs wait for a test's answer; an answer given beforehand closes the next one at once. */
class Dialog implements Part<Electron.Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'> {
  readonly recorded: (DialogRecord & { answered: boolean })[] = [];
  readonly #waiting: ((answer: Answer) => void)[] = [];
  readonly #prepared: Answer[] = [];

  showErrorBox(title: string, content: string): void {
    this.recorded.push({ kind: 'error', options: { title, content }, answered: true });
    process.stderr.write(`${title}\n${content}\n`);
  }

  showMessageBox(...args: object[]): Promise<Electron.MessageBoxReturnValue> {
    return this.#show('message', args, { response: 0, checkboxChecked: false });
  }

  showOpenDialog(...args: object[]): Promise<Electron.OpenDialogReturnValue> {
    return this.#show('open', args, { canceled: false, filePaths: [] });
  }

  showSaveDialog(...args: object[]): Promise<Electron.SaveDialogReturnValue> {
    return this.#show('save', args, { canceled: false, filePath: '' });
  }

  async #show<R extends object>(kind: DialogRecord['kind'], args: object[], defaults: R): Promise<R> {
    const record = { kind, options: { ...args.at(-1) }, answered: false };
    this.recorded.push(record);
    const given = this.#prepared.shift() ?? (await new Promise<Answer>((resolve) => this.#waiting.push(resolve)));
    record.answered = true;
    return { ...defaults, ...given };
  }

  answer(given: Answer): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(given);
    else this.#prepared.push(given);
  }
}

export const dialog = new Dialog();

answer({ answerDialog: async (input) => dialog.answer(input.answer) });
