/**
 * What the controls of a question hold, asked of one of them: fields in their order, and of radio buttons and checkboxes,
 * which have a name, the checked.
 */
export function readControls(one: Element): string[] {
  const values: string[] = [];
  const all = one.closest('[data-question]')?.querySelectorAll<HTMLInputElement>('.quiz-control');
  all?.forEach(({name, checked, value, dataset}) => {
    if (!name || checked) values[(dataset.field ?? values.length) as number] = value;
  });
  return values;
}
