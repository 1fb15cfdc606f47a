/** Kith's sign: two rings that overlap, one half full. */
export function Brand({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" strokeWidth="1.7" aria-hidden="true">
      <path d="M7 4.9a5.1 5.1 0 0 0 0 10.2Z" fill="var(--k-accent)" />
      <circle cx="7" cy="10" r="5.1" stroke="var(--k-accent)" />
      <circle cx="13" cy="10" r="5.1" stroke="var(--k-warmth-warm)" />
    </svg>
  );
}
