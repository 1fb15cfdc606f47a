/** A copy in memory that threads have in common: what is sent from one to another is copied, on the main thread too. */
export function shared(bytes: Uint8Array): Uint8Array {
  const common = new Uint8Array(new SharedArrayBuffer(bytes.length));
  common.set(bytes);
  return common;
}
