import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Props} from '@theme/Quiz/Meaning';
import type {ReactNode} from 'react';

type SelectMessage = ReturnType<typeof usePluralForm>['selectMessage'];

/** What a verdict means: how much of the response is right, whether it counts, and what is left to do. */
export default function Meaning(props: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const share = props.outcome === 'right' || props.isShown ? '' : nameShare(props, selectMessage);
  return [share, nameConsequence(props, selectMessage)].filter(Boolean).join(' ');
}

function nameShare(props: Props, selectMessage: SelectMessage): string {
  const {question, share, isClosed} = props;
  const {type} = question;
  if (!share) {
    return type === 'choice' && !isClosed
      ? translate({id: 'theme.Quiz.chooseAgain', message: 'Choose again.'})
      : '';
  }
  const {right, count, extra} = share;
  if (type === 'choice') {
    return extra
      ? selectMessage(
          extra,
          translate(
            {
              id: 'theme.Quiz.tooMany',
              message:
                '{found} found, {extra} does not belong.|{found} found, {extra} do not belong.',
            },
            {found: right, extra},
          ),
        )
      : translate(
          {id: 'theme.Quiz.moreToFind', message: '{found} found, {more} more to find.'},
          {found: right, more: count - right},
        );
  }
  if (type === 'order' || type === 'lines') return nameJoins(share, selectMessage);
  if (type === 'output') {
    return right > 0
      ? selectMessage(
          right,
          translate(
            {
              id: 'theme.Quiz.difference',
              message:
                'Line {right} is right, line {line} differs.|Lines 1 to {right} are right, line {line} differs.',
            },
            {right, line: count},
          ),
        )
      : translate({id: 'theme.Quiz.firstDiffers', message: 'Line 1 differs.'});
  }
  return type === 'match'
    ? translate({id: 'theme.Quiz.pairs', message: '{right} of {count} pairs.'}, {right, count})
    : translate(
        {id: 'theme.Quiz.rightBlanks', message: '{right} of {count} blanks.'},
        {right, count},
      );
}

function nameJoins(
  {right, count, extra}: NonNullable<Props['share']>,
  selectMessage: SelectMessage,
): string {
  const joins = selectMessage(
    right,
    translate(
      {
        id: 'theme.Quiz.kept',
        message: '{kept} of {count} follows the one above.|{kept} of {count} follow the one above.',
      },
      {kept: right, count},
    ),
  );
  return extra
    ? `${joins} ${selectMessage(
        extra,
        translate(
          {id: 'theme.Quiz.extra', message: '{extra} does not belong.|{extra} do not belong.'},
          {extra},
        ),
      )}`
    : joins;
}

/** What the verdict leads to: whether it counts, and how many checks are left. */
function nameConsequence(
  {outcome, isPractice, isShown, checksLeft}: Props,
  selectMessage: SelectMessage,
): string {
  if (isPractice) {
    return translate({id: 'theme.Quiz.practice', message: 'This was practice: the score stays.'});
  }
  if (isShown) {
    return outcome === 'partly'
      ? translate({id: 'theme.Quiz.countsPartly', message: 'Counts as partly correct.'})
      : translate({id: 'theme.Quiz.countsNot', message: 'Counts as not correct.'});
  }
  if (outcome === 'right' || checksLeft === undefined) return '';
  return checksLeft > 0
    ? selectMessage(
        checksLeft,
        translate(
          {id: 'theme.Quiz.left', message: '{count} check left.|{count} checks left.'},
          {count: checksLeft},
        ),
      )
    : translate({id: 'theme.Quiz.noneLeft', message: 'No checks left.'});
}
