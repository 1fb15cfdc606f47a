/** What the keyboard goes through, in the order of the page: `data-step` on fields and on the groups of keys. */
const STEP = '[data-step]';

/** Puts the cursor on the next field, so that a debrief can be written without Tab. */
export function focusNextStep(from: Element): void {
  const steps = [...(from.closest('form')?.querySelectorAll<HTMLElement>(STEP) ?? [])];
  const here = steps.findIndex((step) => step === from || step.contains(from));
  steps[here + 1]?.focus();
}
