const painted = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'opacity', 'font-size', 'font-family'] as const;

/** The drawing as it looks now, with its colours written into it, on the page's ground. */
function standAlone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of painted) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role']) element.removeAttribute(name);
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken the blob over by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const asBlob = (drawing: SVGSVGElement) => new Blob([standAlone(drawing)], { type: 'image/svg+xml;charset=utf-8' });

/** Lets the user save the drawing as an SVG file. */
export async function saveSvg(drawing: SVGSVGElement, name: string): Promise<void> {
  saveBlob(asBlob(drawing), `${name}.svg`);
}

/** Lets the user save the drawing as a PNG file, at twice its size on the screen. */
export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const url = URL.createObjectURL(asBlob(drawing));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.clientWidth * 2;
    canvas.height = drawing.clientHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) saveBlob(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(url);
  }
}
