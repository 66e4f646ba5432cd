import type {Props as MarkProps} from '@theme/Quiz/Mark';
import type {Props} from '@theme/Quiz/Option';
import type {MouseEvent, ReactNode} from 'react';
import './styles.module.css';

/** One option: its control and text, and outside of its label its mark. */
export default function Option({option, ...view}: Props): ReactNode {
  const {question, response, slots, anchor, parts} = view;
  const {block: isBlock} = option;
  const {multiple} = question.body;
  const id = `${anchor}.${option.id}`;
  const isChosen = !!response?.includes(option.id);
  const mark = findMark(view, option, isChosen);
  const Text = isBlock ? 'div' : 'span';
  const Label = isBlock ? 'div' : 'label';
  return (
    <div className="quiz-option" data-mark={mark}>
      <Label className="quiz-label" onClick={isBlock ? pick : undefined}>
        <input
          className="quiz-control"
          type={multiple ? 'checkbox' : 'radio'}
          name={anchor}
          value={option.id}
          checked={isChosen}
          autoComplete="off"
          aria-disabled={view.isClosed || undefined}
          aria-invalid={multiple && view.errors[0] ? true : undefined}
          aria-labelledby={isBlock ? id : undefined}
          aria-describedby={mark && `${id}.mark`}
          onChange={view.read}
        />
        <Text id={isBlock ? id : undefined}>{slots[option.id]}</Text>
      </Label>
      {mark && parts && (
        <div id={`${id}.mark`} className="quiz-mark">
          <parts.Mark on="option" of={mark} isHidden={view.isRestored} />
        </div>
      )}
    </div>
  );
}

/** What the checks say of an option: also while its response is being changed. */
function findMark(
  {outcome, marked, tried, isRevealed}: Omit<Props, 'option'>,
  {id, correct}: Props['option'],
  isChosen: boolean,
): MarkProps['of'] | undefined {
  const isMarked = marked?.includes(id);
  if (correct) {
    if (isMarked) return isChosen ? 'right' : undefined;
    // One of several was enough, or the answer is shown.
    return outcome && isRevealed ? 'missed' : undefined;
  }
  if (isMarked && isChosen) return 'wrong';
  return outcome !== 'right' && (isMarked || tried?.includes(id)) ? 'tried' : undefined;
}

/** Does for a pointer what a label would: the text of such an option is too much for one. */
function pick({target, currentTarget}: MouseEvent): void {
  if (!(target as Element).closest('a, button, input'))
    currentTarget.querySelector('input')?.click();
}
