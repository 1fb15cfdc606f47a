import type { LaidMap, MapInput } from '../../../domain/graph/map/layout.ts';
import type { TieGraph } from '../../../domain/graph/tie-graph.ts';

/** What the thread is asked about the network as a graph, by kind, and answers. Everything is plain data. */
export interface GraphTasks {
  /** Lays the map out. */
  layMap: { input: MapInput; output: LaidMap };
  /** How much leads over each person. */
  betweenness: { input: { readonly ties: TieGraph; readonly pivots: number }; output: Float64Array };
}
