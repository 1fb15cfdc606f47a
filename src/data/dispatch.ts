import type { z } from 'zod';
import { KithError, type KithErrorShape, type MethodName, methods, type Result } from '../contract/index.ts';

/**
 * Checks an input against the contract and fills in its defaults.
 *
 * @throws KithError invalid_input, naming the fields
 */
export function validateInput(method: MethodName, input: unknown): unknown {
  const parsed = methods[method].input.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(leafIssues);
  throw new KithError(
    'invalid_input',
    issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '),
    {
      issues,
    },
  );
}

/** The issues of a union are those of its alternatives; one line each, with the field's path. */
function leafIssues(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().flatMap(leafIssues);
    if (inner.length) return inner.map((leaf) => ({ ...leaf, path: [path, leaf.path].filter(Boolean).join('.') }));
  }
  return [{ path, message: issue.message }];
}

/** Runs `work` and puts its outcome in the envelope; only what is meant for the caller crosses. */
export async function envelope(
  work: () => unknown,
  explain: (error: unknown) => unknown,
  report: (error: unknown) => void,
): Promise<Result<unknown>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    const explained = explain(error);
    if (explained instanceof KithError) return { ok: false, error: explained.toShape() };
    report(error);
    const internal: KithErrorShape = {
      code: 'internal',
      message: 'Something went wrong inside Kith. Nothing was changed.',
    };
    return { ok: false, error: internal };
  }
}
