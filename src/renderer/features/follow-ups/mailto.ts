interface Letter {
  /** Empty where no address is known; the mail client then asks. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const ADDRESS = /^[^\s@?&]+@[^\s@?&]+$/;

/** The address that opens the mail client with a message ready to be sent (RFC 6068). */
export function mailtoHref({ to, subject, body }: Letter): string {
  const address = ADDRESS.test(to) ? encodeURIComponent(to).replaceAll('%40', '@') : '';
  const text = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
