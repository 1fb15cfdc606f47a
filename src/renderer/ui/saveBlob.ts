/** Lets the user save a file. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken the blob over by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
