import type {ItemRules} from '../check.js';
import {allOfTheAbove} from './allOfTheAbove.js';
import {doubtfulKey} from './doubtfulKey.js';
import {doubtfulOrder} from './doubtfulOrder.js';
import {feedbackInOption} from './feedbackInOption.js';
import {lengthBias} from './lengthBias.js';
import {longestKey} from './longestKey.js';
import {missingExplanation} from './missingExplanation.js';
import {missingFeedback} from './missingFeedback.js';
import {missingId} from './missingId.js';
import {negativePrompt} from './negativePrompt.js';
import {oddKey} from './oddKey.js';
import {optionCount} from './optionCount.js';
import {positionBias} from './positionBias.js';
import {repeatedPrompt} from './repeatedPrompt.js';
import {similarOptions} from './similarOptions.js';
import {staleQuestion} from './staleQuestion.js';
import {unlikelyKey} from './unlikelyKey.js';
import {vagueLink} from './vagueLink.js';

/** How each weakness is found. */
export const CHECKS: ItemRules = {
  'longest-key': longestKey,
  'odd-key': oddKey,
  'all-of-the-above': allOfTheAbove,
  'negative-prompt': negativePrompt,
  'similar-options': similarOptions,
  'feedback-in-option': feedbackInOption,
  'doubtful-key': doubtfulKey,
  'doubtful-order': doubtfulOrder,
  'missing-feedback': missingFeedback,
  'missing-explanation': missingExplanation,
  'option-count': optionCount,
  'unlikely-key': unlikelyKey,
  'vague-link': vagueLink,
  'missing-id': missingId,
  'position-bias': positionBias,
  'length-bias': lengthBias,
  'repeated-prompt': repeatedPrompt,
  'stale-question': staleQuestion,
  // The comments are read before any rule runs.
  'invalid-disable': {},
};
