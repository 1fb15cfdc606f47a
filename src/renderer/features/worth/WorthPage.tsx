export function WorthPage() {
  return null;
}
