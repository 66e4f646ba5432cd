/** Those that answer a question, without the ones that do nothing at the moment. */
const LIVE =
  ':is(fieldset :is(.quiz-control, .quiz-button), .quiz-details summary):not([aria-disabled=true], :disabled)';

/** The control of a question that takes the focus: the radio button that is chosen, else the first that does something. */
export function findControl(question: Element): HTMLElement | null {
  return question.querySelector(`${LIVE}[type=radio]:checked`) ?? question.querySelector(LIVE);
}
