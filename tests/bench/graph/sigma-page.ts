import Graph from 'graphology';
import Sigma from 'sigma';
import { type Frames, framesWhile, nextFrame } from './frames.ts';
import { plantedNetwork } from './planted.ts';

// The rival: the same network at the same places, drawn by sigma as it comes.

let network: ReturnType<typeof plantedNetwork> | null = null;
let sigma: Sigma | null = null;

const page = {
  /** Whether this browser has WebGL, without which sigma does not start. */
  canStart: (): boolean => document.createElement('canvas').getContext('webgl2') !== null,
  plant(people: number, ties: number): void {
    network = plantedNetwork(people, ties);
  },
  /** From the network to the first picture, ms. */
  async open(): Promise<number> {
    if (!network) throw new Error('no network yet');
    const start = performance.now();
    const graph = new Graph();
    const { places, ties, names } = network;
    names.forEach((label, i) => {
      graph.addNode(i, { x: places[2 * i], y: -places[2 * i + 1]!, size: 2, label });
    });
    for (let i = 0; i < ties.length; i += 2) graph.addEdge(ties[i], ties[i + 1]);
    sigma = new Sigma(graph, document.getElementById('map')!);
    await drawn(sigma);
    return performance.now() - start;
  },
  pan: (ms: number): Promise<Frames> =>
    moving(ms, (turn) => ({ x: 0.5 + 0.2 * Math.sin(turn), y: 0.5 + 0.2 * (1 - Math.cos(turn)) })),
  zoom: (ms: number): Promise<Frames> => moving(ms, (turn) => ({ ratio: 2.4 ** (Math.cos(turn) - 1) })),
};

function moving(ms: number, to: (turn: number) => { x?: number; y?: number; ratio?: number }): Promise<Frames> {
  return framesWhile(ms, (passed) => sigma?.getCamera().setState(to(passed / 400)));
}

/** Reading a pixel back waits until what was drawn is there. */
async function drawn(of: Sigma): Promise<void> {
  await nextFrame();
  for (const canvas of Object.values(of.getCanvases())) {
    const context = canvas.getContext('webgl2');
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
  }
  await nextFrame();
}

export type SigmaPage = typeof page;
Object.assign(globalThis, { page });
