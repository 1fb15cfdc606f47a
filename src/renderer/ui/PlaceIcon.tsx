export type Place = 'today' | 'people' | 'companies' | 'interviews' | 'opportunities' | 'map' | 'reviews' | 'worth';

/** The signs of the three kinds, as everywhere: a person is a circle, a company a square, an interview a lozenge. */
export function PlaceIcon({ place }: { readonly place: Place }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {place === 'today' && (
        <>
          <circle cx="9" cy="9" r="3.25" />
          <path
            d="M9 1.8v1.7M9 14.5v1.7M1.8 9h1.7M14.500 9h1.7M3.9 3.9l1.2 1.2M12.900 12.900l1.2 1.2M3.9 14.100l1.2-1.2M12.900 5.100l1.2-1.2"
            strokeLinecap="round"
          />
        </>
      )}
      {place === 'opportunities' && (
        <path d="M2.75 3.500v11M7.250 3.500v7M11.750 3.500v9M16.250 3.500v4" strokeLinecap="round" strokeWidth="2.2" />
      )}
      {place === 'map' && (
        <>
          <circle cx="4.500" cy="5" r="2.250" />
          <circle cx="13.500" cy="6.500" r="2.250" />
          <circle cx="8" cy="13.500" r="2.250" />
          <path d="M6.700 5.400l4.600 0.700M5.400 7.100l1.700 4.300M12.100 8.300l-2.800 3.500" strokeLinecap="round" />
        </>
      )}
      {place === 'reviews' && (
        <>
          <circle cx="9" cy="9" r="6.500" />
          <path d="M11.800 6.200l-1.600 4-4 1.600 1.600-4Z" strokeLinejoin="round" />
        </>
      )}
      {place === 'worth' && (
        <>
          <path d="M2.5 15.500h13" strokeLinecap="round" />
          <path d="M4.500 12.500v-3M9 11V5.500M13.500 9V3" strokeLinecap="round" strokeWidth="2.2" />
        </>
      )}
      {place === 'people' && (
        <>
          <circle cx="9" cy="9" r="6.75" />
          <circle cx="9" cy="7.5" r="2" />
          <path d="M5.2 14.1c.5-1.9 2-3 3.8-3s3.3 1.1 3.8 3" />
        </>
      )}
      {place === 'companies' && (
        <>
          <rect x="2.75" y="2.75" width="12.5" height="12.5" rx="2.5" />
          <path
            d="M6.5 6.500h.01M9 6.500h.01M11.5 6.500h.01M6.5 9.300h.01M9 9.300h.01M11.5 9.300h.01M9 15v-2.8"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </>
      )}
      {place === 'interviews' && (
        <>
          <path d="M9 1.9 16.1 9 9 16.1 1.9 9Z" strokeLinejoin="round" />
          <path d="M6.6 8h4.800M6.6 10.300h3" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
