/// <reference types="@docusaurus/module-type-aliases" />

declare module '@theme/Quiz' {
  import type {Quiz} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The quiz as plain JSON. */
    readonly quiz: Quiz;
    /** `<slot name="…">` elements with the rich text. */
    readonly children?: ReactNode;
  }

  export default function Quiz(props: Props): ReactNode;
}

declare module '@theme/Quiz/Header' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** DOM id of the title, which names the quiz. */
    readonly titleId: string;
    readonly title?: ReactNode;
    readonly introduction?: ReactNode;
    /** Number of completed questions. */
    readonly completed: number;
    /** Number of questions that are asked. */
    readonly count: number;
  }

  export default function Header(props: Props): ReactNode;
}

declare module '@theme/Quiz/Question' {
  import type {QuestionState, Slots} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props extends QuestionState {
    /** DOM id, unique on the page. */
    readonly anchor: string;
    /** "1 / 5"; absent in a quiz that is one question. */
    readonly number: string | undefined;
    /** Order of what is shuffled in the question; absent when it stays as written. */
    readonly seed: string | undefined;
    readonly slots: Slots;
    /** Whether the browser has taken over from the server's HTML. */
    readonly isLive: boolean;
  }

  export default function Question(props: Props): ReactNode;
}

declare module '@theme/Quiz/Option' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** DOM id, unique on the page. */
    readonly id: string;
    readonly type: 'radio' | 'checkbox';
    /** Of the group of radio buttons. */
    readonly name: string;
    readonly isChosen: boolean;
    /** The response was checked: the control keeps its focus but no longer changes. */
    readonly isLocked: boolean;
    /** The text is more than one paragraph, so it cannot stand in a `<label>`. */
    readonly isBlock: boolean;
    readonly isInvalid: boolean;
    /** Right or wrong and chosen, or correct and not chosen. */
    readonly mark: 'right' | 'wrong' | 'missed' | undefined;
    readonly feedback?: ReactNode;
    /** Whether the feedback shows. */
    readonly isExpanded: boolean;
    readonly onChange: (isChosen: boolean) => void;
    /** The option's text. */
    readonly children?: ReactNode;
  }

  export default function Option(props: Props): ReactNode;
}

declare module '@theme/Quiz/Actions' {
  import type {Grade, Outcome} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The verdict, once there is one. */
    readonly outcome: Outcome | undefined;
    /** The score, where a response may be partly right. */
    readonly grade: Grade | undefined;
    readonly onCheck: (() => void) | undefined;
    readonly onRetry: (() => void) | undefined;
    /** Further controls, and the answer as the last. */
    readonly children?: ReactNode;
  }

  export default function Actions(props: Props): ReactNode;
}

declare module '@theme/Quiz/Answer' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The response was right, so this is only the explanation. */
    readonly isRight: boolean;
    /** Whether it is open before the reader opens it. */
    readonly isOpen: boolean;
    /** Called when the reader opens it and thereby sees the answer. */
    readonly onShow: (() => void) | undefined;
    /** Key and explanation. */
    readonly children?: ReactNode;
  }

  export default function Answer(props: Props): ReactNode;
}

declare module '@theme/Quiz/Results' {
  import type {Tally} from 'docusaurus-plugin-quiz/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly tally: Tally;
    readonly onSubmit: (() => void) | undefined;
    readonly onRetry: (() => void) | undefined;
    readonly onReset: (() => void) | undefined;
  }

  export default function Results(props: Props): ReactNode;
}
