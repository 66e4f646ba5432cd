import type {Mistake} from './mistake.js';

/** The tokens of the container and of leaf directives. */
export type DirectiveToken = 'quiz' | 'quizLeaf';

/** The tokens in a directive, with the names of the directive extension. */
type Part =
  | ''
  | 'Fence'
  | 'Sequence'
  | 'Name'
  | 'Label'
  | 'LabelMarker'
  | 'LabelString'
  | 'Attributes'
  | 'AttributesMarker'
  | 'Attribute'
  | `Attribute${'Id' | 'Class'}${'' | 'Marker' | 'Value'}`
  | 'AttributeName'
  | 'AttributeInitializerMarker'
  | 'AttributeValueLiteral'
  | 'AttributeValueMarker'
  | 'AttributeValue'
  | 'AttributeValueData'
  | 'Content';

/** All tokens of the constructs in this folder. Messages of MDX name them. */
type QuizTokenType =
  | `${DirectiveToken}${Part}`
  // Anything that has no place in an opener.
  | 'quizMistake'
  // A line of colons that closes nothing.
  | 'quizLoneFence'
  // A fence or a leaf directive inside a paragraph.
  | 'quizMisplaced'
  | 'quizBlank'
  | 'quizBlankData';

type QuizTokenTypes = {[Type in QuizTokenType]: Type};

declare module 'micromark-util-types' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it has what it extends
  interface TokenTypeMap extends QuizTokenTypes {}

  interface Token {
    /** The mistakes in a token of a quiz. */
    _mistakes?: readonly Mistake[];
  }
}
