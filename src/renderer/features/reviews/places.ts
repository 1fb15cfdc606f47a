/** Places as they are typed: parted by commas. */
export const placesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((place) => place.trim())
      .filter(Boolean),
  ),
];
