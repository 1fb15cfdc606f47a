import { EventEmitter } from 'node:events';
import type { NotificationRecord } from '../wire.ts';
import { answer, makeEvent, type Part, setup } from './link.ts';

const shown: Notification[] = [];

export class Notification extends EventEmitter implements Part<Electron.Notification> {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: Electron.NotificationAction[];
  #closed = false;

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super();
    this.id = options.id ?? '';
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.actions = options.actions ?? [];
  }

  static isSupported(): boolean {
    return setup.notifications !== 'none';
  }

  show(): void {
    if (setup.notifications === 'refuses') {
      this.emit('failed', makeEvent({}), 'Notifications are not allowed');
      return;
    }
    shown.push(this);
    if (setup.notifications === 'shows') this.emit('show', makeEvent({}));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.emit('close', makeEvent({}));
  }

  record(): NotificationRecord {
    return {
      id: this.id,
      title: this.title,
      body: this.body,
      actions: this.actions.map(({ text = '' }) => text),
      closed: this.#closed,
    };
  }
}

export const notificationRecords = () => shown.map((notification) => notification.record());

answer({
  clickNotification: async ({ notification, action }) => {
    const target = shown.at(notification);
    if (!target) throw new Error(`There is no notification ${notification}.`);
    if (action === null) target.emit('click', makeEvent({}));
    else target.emit('action', makeEvent({ actionIndex: action, selectionIndex: -1 }), action, -1);
  },
});
