import { saveBlob } from '../../ui/saveBlob.ts';

/** Room of a series' name below an exported drawing, px. */
const COLUMN = 200;
const ROW = 22;

export interface Export {
  /** The series' names, in their order. */
  readonly names: readonly string[];
  readonly fileName: string;
  /** What is confidential stays out unless it is asked for. */
  readonly confidential: boolean;
}

const painted = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'font-size', 'font-family'] as const;

const svgElement = (name: string, attributes: Record<string, string | number>) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The series' names below the drawing, in columns, each with its sign. */
function legend(drawing: SVGSVGElement, names: readonly string[]): { elements: SVGElement[]; rows: number } {
  const columns = Math.max(1, Math.floor(drawing.clientWidth / COLUMN));
  const style = getComputedStyle(drawing);
  const elements = names.flatMap((name, index) => {
    const x = 16 + (index % columns) * COLUMN;
    const y = drawing.clientHeight + ROW * (Math.floor(index / columns) + 0.5);
    const color = style.getPropertyValue(`--k-worth-${index % 6}`).trim();
    const hollow = index >= 6;
    const sign = svgElement('circle', { cx: x, cy: y, r: 4, fill: hollow ? 'none' : color, stroke: color });
    sign.setAttribute('stroke-width', '2');
    const text = svgElement('text', { x: x + 12, y: y + 4, fill: style.color, 'font-size': 12 });
    text.setAttribute('font-family', style.fontFamily);
    text.textContent = name;
    return [sign, text];
  });
  return { elements, rows: Math.ceil(names.length / columns) };
}

/** The drawing as it looks now, with its colours and names written into it, on the page's ground. */
function standAlone(drawing: SVGSVGElement, { names, confidential }: Export) {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of painted) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-label']) element.removeAttribute(name);
  });
  if (!confidential) for (const mark of copy.querySelectorAll('[data-confidential]')) mark.remove();
  const { elements, rows } = legend(drawing, names);
  const width = drawing.clientWidth;
  const height = drawing.clientHeight + rows * ROW + 8;
  const fill = getComputedStyle(document.body).backgroundColor;
  copy.prepend(svgElement('rect', { width, height, fill }));
  copy.append(...elements);
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const blob = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml;charset=utf-8' });
  return { blob, width, height };
}

/** Lets the user save the drawing as an SVG file. */
export async function saveSvg(drawing: SVGSVGElement, what: Export): Promise<void> {
  saveBlob(standAlone(drawing, what).blob, `${what.fileName}.svg`);
}

/** Lets the user save the drawing as a PNG file, at twice its size on the screen. */
export async function savePng(drawing: SVGSVGElement, what: Export): Promise<void> {
  const { blob: drawn, width, height } = standAlone(drawing, what);
  const url = URL.createObjectURL(drawn);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) saveBlob(blob, `${what.fileName}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
