import type { MethodOutput, ParsedInput } from '../../../contract/index.ts';
import type { Book } from '../../book.ts';
import { Pace } from '../../pace.ts';
import { gexfLines } from './gexf.ts';
import { graphmlLines } from './graphml.ts';
import { readNetwork } from './network.ts';

const LINES_A_STEP = 500;

/** The whole network as a file for other programs: people with what is known of them at a glance, and the ties between them. */
export async function exportGraph(
  book: Book,
  { format }: ParsedInput<'graph.export'>,
): Promise<MethodOutput<'graph.export'>> {
  const network = await readNetwork(book);
  const pace = new Pace();
  const lines: string[] = [];
  for (const line of format === 'gexf' ? gexfLines(network) : graphmlLines(network)) {
    lines.push(line);
    if (lines.length % LINES_A_STEP === 0) await pace.breathe();
  }
  return { fileName: `kith-network-${network.today}.${format}`, content: `${lines.join('\n')}\n` };
}
