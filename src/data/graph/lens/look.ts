import type { Lens, LensPicture } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import { Pace } from '../../pace.ts';
import { tieList, tieListInSteps } from '../map/tie-list.ts';
import { mapVersion } from '../map/version.ts';
import { peopleGraphOf } from '../people-graph.ts';
import { historyOf } from './history.ts';
import { linesOf, markFaded } from './lines.ts';
import { type Muted, mutedBy } from './muted.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import { pastOf, presentOf } from './then.ts';
import { tiesOf } from './ties.ts';
import { selectView } from './views.ts';

const FAINT = 1;
const IN = 2;
const ABOUT = 3;

/**
 * What a lens shows of the map. A day that is not before today is today.
 *
 * @param limit how many lines
 * @throws KithError not_found when what the lens is about is gone
 */
export async function look(book: Book, { view, at, muted: hubs }: Lens, limit: number): Promise<LensPicture> {
  const version = mapVersion(book);
  const graph = await peopleGraphOf(book);
  const past = at !== null && at < book.network.today ? at : null;
  const history = past !== null || view.kind === 'lapsed' ? await historyOf(book, graph) : null;
  const pace = new Pace();
  await tieListInSteps(graph.ties, pace);
  const then = past !== null && history ? pastOf(book, history, past) : presentOf(book, graph);
  await pace.breathe();
  const muted = hubs.length ? mutedBy(book, graph, hubs) : null;
  const ties = await tiesOf(graph, { then, muted, introductionsOnly: view.kind === 'introductions' });
  await pace.breathe();
  const scene: Scene = { book, graph, then, ties, history };
  const selection = selectView(view, scene);
  for (let person = 0; person < graph.people.length; person += 1) if (!then.known[person]) selection.drop(person);
  markFaded(selection, scene);
  await pace.breathe();
  const { shown, people } = shownBy(selection, scene, muted);
  await pace.breathe();
  keepBetween(shown, scene);
  await pace.breathe();
  return {
    version,
    shown: people === graph.people.length && shown.every((as) => as === IN) ? null : base64(shown),
    ties: ties && base64(ties),
    warmth: then.past ? base64(then.warmth) : null,
    people,
    lines: linesOf(selection, scene, limit),
  };
}

/** Whom only what is muted held is faint, unless the picture is about them. */
function shownBy(selection: Selection, scene: Scene, muted: Muted | null): { shown: Uint8Array; people: number } {
  const held = muted && tied(scene);
  const shown = new Uint8Array(scene.graph.people.length);
  let people = 0;
  for (let person = 0; person < shown.length; person += 1) {
    if (!selection.has(person)) continue;
    people += 1;
    if (selection.about[person]) shown[person] = ABOUT;
    else shown[person] = muted?.members[person] && !held?.[person] ? FAINT : IN;
  }
  return { shown, people };
}

/** 1 for everybody with a tie. */
function tied({ graph, ties }: Scene): Uint8Array {
  const { pairs } = tieList(graph.ties);
  const held = new Uint8Array(graph.people.length);
  for (let end = 0; end < pairs.length; end += 1) if (!ties || ties[end >> 1]) held[pairs[end] ?? 0] = 1;
  return held;
}

/** Leaves only ties between two who are in the picture. */
function keepBetween(shown: Uint8Array, { graph, ties }: Scene): void {
  if (!ties) return;
  const { pairs } = tieList(graph.ties);
  for (let tie = 0; tie < ties.length; tie += 1)
    if (ties[tie] && !(shown[pairs[2 * tie] ?? 0] && shown[pairs[2 * tie + 1] ?? 0])) ties[tie] = 0;
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
