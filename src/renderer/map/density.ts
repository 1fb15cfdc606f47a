/** Hears when the page's pixels become denser or less so, as when a window is moved to another screen. */
export class Density {
  readonly #changed: () => void;
  #query: MediaQueryList | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#watch();
  }

  end(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#watch();
    this.#changed();
  };

  #watch(): void {
    this.end();
    this.#query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#query.addEventListener('change', this.#onChange);
  }
}
